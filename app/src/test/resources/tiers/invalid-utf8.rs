// topic: bytes that are no UTF-8 are an error for lines, and replaced when asked for
// input-bytes: "ok\na\xFFb\xC3\n\xE2\x82\n"
// output: ok
// output: InvalidData
// output: a�b� 4
// output: � 1

use std::io::{self, BufRead};

fn main() {
    let stdin = io::stdin();
    let mut input = stdin.lock();
    let mut line = String::new();
    input.read_line(&mut line).unwrap();
    print!("{}", line);
    let mut bytes = Vec::new();
    input.read_until(b'\n', &mut bytes).unwrap();
    println!("{:?}", (&bytes[..]).read_line(&mut line).unwrap_err().kind());
    loop {
        let text = String::from_utf8_lossy(&bytes).trim_end().to_string();
        println!("{} {}", text, text.chars().count());
        bytes.clear();
        if input.read_until(b'\n', &mut bytes).unwrap() == 0 {
            break;
        }
    }
}
