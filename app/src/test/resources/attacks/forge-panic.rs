// attack: last words that rewrite the terminal of whoever reads them
// expect: RTE
fn main() {
    println!("\u{1b}[2J\u{202e}");
    panic!("\u{1b}[2J\u{1b}]0;accepted\u{7}\u{202e}DETPECCA\u{0}\r");
}
