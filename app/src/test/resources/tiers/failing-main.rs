// topic: main returns an error
// output: before
// ends: exit 1

use std::num::ParseIntError;

fn main() -> Result<(), ParseIntError> {
    println!("before");
    let n: i32 = "x".parse()?;
    println!("{}", n);
    Ok(())
}
