use std::io::{self, BufRead};

fn main() {
    let stdin = io::stdin();
    let mut input = io::BufReader::with_capacity(1 << 16, stdin.lock());
    let (mut all, mut with_bit) = (0u32, [0u32; 30]);
    let (mut value, mut first) = (0u32, true);
    loop {
        let length = {
            let block = input.fill_buf().unwrap();
            for &byte in block {
                if byte >= b'0' {
                    value = 10 * value + u32::from(byte - b'0');
                } else if value > 0 {
                    if !first {
                        all ^= value;
                        for (bit, sum) in with_bit.iter_mut().enumerate() {
                            *sum ^= value & (value >> bit & 1).wrapping_neg();
                        }
                    }
                    first = false;
                    value = 0;
                }
            }
            block.len()
        };
        if length == 0 {
            break;
        }
        input.consume(length);
    }
    let one = with_bit[all.trailing_zeros() as usize];
    let other = all ^ one;
    println!("{} {}", one.min(other), one.max(other));
}
