import { config } from 'zod/mini';

// A strict content-security policy forbids the code that schemas would otherwise generate.
config({ jitless: true });

export * as z from 'zod/mini';
