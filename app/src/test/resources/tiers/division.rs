// topic: quotients of negative integers, in both conventions
// input: 7 2
// input: -7 2
// input: 7 -2
// input: -7 -2
// output: 3 1 3 1
// output: -3 -1 -4 1
// output: -3 1 -3 1
// output: 3 -1 4 1
// output: None None -3.5 -1.5 0.5

use std::io::{self, BufRead};

fn main() {
    for line in io::stdin().lock().lines() {
        let line = line.unwrap();
        let numbers: Vec<i32> = line.split(' ').map(|word| word.parse().unwrap()).collect();
        let (a, b) = (numbers[0], numbers[1]);
        println!("{} {} {} {}", a / b, a % b, a.div_euclid(b), a.rem_euclid(b));
    }
    println!("{:?} {:?} {:?} {} {}", 1i32.checked_div(0), i32::MIN.checked_div(-1), -7.0 / 2.0, -7.5f64 % 2.0, (-7.5f64).rem_euclid(2.0));
}
