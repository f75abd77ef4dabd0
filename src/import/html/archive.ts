export const isArchivePage = (_: unknown) => false;
export const readArchivePage = (_: unknown): never => {
  throw new Error('x');
};
