// topic: a panic that is caught
// needs: exceptions
// output: caught true
// output: going on

use std::panic;

fn main() {
    let numbers = vec![1, 2, 3];
    let result = panic::catch_unwind(|| numbers[numbers.len()]);
    println!("caught {}", result.is_err());
    println!("going on");
}
