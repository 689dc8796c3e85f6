// topic: a megabyte of output through a buffer that is flushed when it is dropped
// output-bytes: 100000 * "123456789\n"

use std::io::{self, BufWriter, Write};

fn main() {
    let mut out = BufWriter::new(io::stdout().lock());
    for _ in 0..100000 {
        writeln!(out, "{}", 123456789).unwrap();
    }
}
