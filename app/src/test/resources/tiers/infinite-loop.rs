// topic: a loop without end
// input: 1
// ends: time
// time: 0.3

use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let mut n: u64 = line.trim().parse().unwrap();
    while n != 0 {
        n = n.wrapping_mul(3) | 1;
    }
    println!("{}", n);
}
