// attack: rewrites the terminal of whoever reads what came of it
// expect: RTE
const rewrite = "\u001b[2J\u001b]0;accepted\u0007\u202eDETPECCA\u0000\r";
console.log(rewrite);
console.error(rewrite);
const error = new Error(rewrite);
error.name = rewrite;
error.stack = rewrite;
throw error;
