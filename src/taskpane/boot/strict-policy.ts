import { config } from 'zod/mini';

// To be imported before everything else: schemas look when they are made whether they may generate code, and a strict
// content-security policy reports the mere attempt.
config({ jitless: true });
