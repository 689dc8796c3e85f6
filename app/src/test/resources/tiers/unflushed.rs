// topic: output without line feed is there after process::exit, a buffer that was not flushed is lost
// output-bytes: "no line feed"
// ends: exit 3

use std::io::{self, BufWriter, Write};

fn main() {
    let mut out = BufWriter::new(io::stdout());
    print!("no line feed");
    write!(out, "lost").unwrap();
    std::process::exit(3);
}
