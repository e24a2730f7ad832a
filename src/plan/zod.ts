import { config } from 'zod';

// A strict content-security policy forbids the code that zod would otherwise generate.
config({ jitless: true });

export { z } from 'zod';
