// topic: clocks go forward
// output: true true

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

fn main() {
    let begin = Instant::now();
    let mut n = 1u64;
    while begin.elapsed() < Duration::from_millis(2) {
        n = n.wrapping_mul(3);
    }
    println!("{} {}", n != 0 && begin.elapsed() < Duration::from_secs(10), SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() > 1577836800);
}
