// topic: all 256 bytes go in and out unchanged
// input-bytes: bytes
// output-bytes: bytes + "\n256 32640\n"

use std::io::{self, Read, Write};

fn main() {
    let mut data = Vec::new();
    io::stdin().read_to_end(&mut data).unwrap();
    io::stdout().write_all(&data).unwrap();
    println!("\n{} {}", data.len(), data.iter().map(|&byte| byte as u32).sum::<u32>());
}
