// topic: a megabyte of output in a single write
// output-bytes: 100000 * "123456789\n"

process.stdout.write('123456789\n'.repeat(100000));
