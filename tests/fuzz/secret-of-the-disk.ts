/** In a file beside the folders of pages; no answer may hold it. */
export const SECRET_OF_THE_DISK = 'not for anybody: 6f1c9ad0'
