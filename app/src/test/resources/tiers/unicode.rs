// topic: text in UTF-8, by characters and by bytes
// input: Grüße, 世界! 🎉
// output: 12 21 GRÜSSE, 世界! 🎉
// output: 🎉 !界世 ,eßürG
// output: ü 2 Some((2, 'ü')) 127881 "\u{7}\t\"é\u{200b}"
// output: false true Ok("世") Err(1)

use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let line = line.trim_end();
    println!("{} {} {}", line.chars().count(), line.len(), line.to_uppercase());
    println!("{}", line.chars().rev().collect::<String>());
    println!("{} {} {:?} {} {:?}", &line[2..4], 'ü'.len_utf8(), line.char_indices().nth(2), '🎉' as u32, "\u{7}\t\"é\u{200b}");
    println!("{} {} {:?} {:?}", line.is_char_boundary(3), '世'.is_alphabetic(), std::str::from_utf8(&[0xe4, 0xb8, 0x96]), std::str::from_utf8(b"a\xff").map_err(|e| e.valid_up_to()));
}
