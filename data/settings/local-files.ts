/** The site that all files opened from this device belong to. */
export const LOCAL_FILES = 'file:';
