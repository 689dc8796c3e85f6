// attack: what the worker was started with
// expect: WA SV
const seen = JSON.stringify([process.env, process.argv, process.cwd && process.cwd()]);
console.log(/java|jvm|letscode|root|-X/i.test(seen) ? "BREACH " + seen : "nothing");
