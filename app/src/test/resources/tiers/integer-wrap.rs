// topic: overflow that is asked for: wrapping, checked, saturating, overflowing
// input: overflow
// output: 1 4 -128 None Some(255)
// output: 4294967295 -2147483648 (0, true) -1
// output: 529642498 18446744073709551615 -56

use std::io;

fn main() {
    let mut text = String::new();
    io::stdin().read_line(&mut text).unwrap();
    println!("{} {} {} {:?} {:?}", u32::MAX.wrapping_add(2), 250u8.wrapping_add(10), 127i8.wrapping_add(1), 200u8.checked_add(56), 200u8.checked_add(55));
    println!("{} {} {:?} {}", u32::MAX.saturating_add(1), i32::MIN.saturating_sub(1), 255u8.overflowing_add(1), u32::MAX as i32);
    let hash = text.trim().bytes().fold(0u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte as u32));
    println!("{} {} {}", hash, 0u64.wrapping_sub(1), 200u8 as i8);
}
