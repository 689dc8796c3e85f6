// topic: a megabyte of input that nobody reads
// input-bytes: 200000 * "line\n"
// output: done

console.log('done');
