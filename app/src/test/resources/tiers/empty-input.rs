// topic: the input is empty
// output: Ok(0) "" 0 None

use std::io::{self, BufRead, Read};

fn main() {
    let mut line = String::new();
    let read = io::stdin().read_line(&mut line).map_err(|e| e.kind());
    let mut rest = Vec::new();
    io::stdin().read_to_end(&mut rest).unwrap();
    println!("{:?} {:?} {} {:?}", read, line, rest.len(), io::stdin().lock().lines().next().map(|line| line.unwrap()));
}
