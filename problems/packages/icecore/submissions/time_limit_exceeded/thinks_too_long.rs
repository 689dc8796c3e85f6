// Simulates the melting of the glacier before it drills for the first time.
use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: u64 = line.trim().parse().unwrap();
    let mut state = n;
    while state != 0 {
        // A full period of this generator takes 2^64 steps.
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
    }
    println!("! {}", state + 1);
}
