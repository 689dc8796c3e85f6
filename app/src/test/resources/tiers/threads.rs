// topic: a thread with a large stack
// needs: threads
// input: 200000
// output: 20000100000

use std::io;
use std::thread;

fn sum(n: u64) -> u64 {
    if n == 0 {
        return 0;
    }
    sum(n - 1) + n
}

fn main() {
    let worker = thread::Builder::new().stack_size(64 << 20).spawn(|| {
        let mut line = String::new();
        io::stdin().read_line(&mut line).unwrap();
        println!("{}", sum(line.trim().parse().unwrap()));
    });
    worker.unwrap().join().unwrap();
}
