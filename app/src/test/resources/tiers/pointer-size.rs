// topic: a usize has 64 bits
// differs: WebAssembly has 32-bit addresses
// input: 5000000000
// output: 8 5000000000

use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: usize = line.trim().parse().unwrap();
    println!("{} {}", std::mem::size_of::<usize>(), n);
}
