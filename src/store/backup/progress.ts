// How far a long piece of work is.

/** Called now and then; `done` of `total`, of whatever is counted. */
export type Progress = (done: number, total: number) => void;
