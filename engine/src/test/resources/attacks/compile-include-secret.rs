// attack: has the compiler put the answer into the program
// expect: CE

fn main() {
    println!("{}", include_str!("@answer@"));
    println!("{}", include_str!("@secret@"));
}
