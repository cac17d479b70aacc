/**
 * Milliseconds for which tests wait for what is to come. Machines that run tests are slow at times, and a test that waits
 * too little tells of that only.
 */
export const PATIENCE = 20_000;
