// topic: 64-bit and 128-bit integers up to their limits
// input: 9223372036854775807 -9223372036854775808 18446744073709551615
// output: 9223372036854775807 -9223372036854775808 18446744073709551615
// output: 340282366920938463426481119284349108225
// output: 170141183460469231731687303715884105727 -170141183460469231731687303715884105728
// output: 64000000 Err(PosOverflow) Err(InvalidDigit)

use std::io;

fn main() {
    let mut text = String::new();
    io::stdin().read_line(&mut text).unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    let a: i64 = words[0].parse().unwrap();
    let b: i64 = words[1].parse().unwrap();
    let c: u64 = words[2].parse().unwrap();
    println!("{} {} {}", a, b, c);
    println!("{}", c as u128 * c as u128);
    println!("{} {}", i128::MAX, i128::MIN);
    let p = 999_999_999i64 * 999_999_999 % 1_000_000_007 * 1_000_000 % 1_000_000_007;
    let kind = |text: &str| text.parse::<i64>().map_err(|e| e.kind().clone());
    println!("{} {:?} {:?}", p, kind("9223372036854775808"), kind("1.5"));
}
