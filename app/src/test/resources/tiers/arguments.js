// topic: what a program knows of its surroundings
// output: 2 true string true function

console.log(process.argv.length, require === module.require || typeof require === 'function', typeof __filename, require.main === module, typeof exports === 'object' ? 'function' : 'none');
