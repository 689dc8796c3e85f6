// topic: what parse takes for a number
// output: Ok(1e308) Ok(inf) Ok(0.0) Ok(0.5) Ok(5.0) Ok(inf) Ok(NaN)
// output: no no no no no no no
// output: Ok(12) Ok(5) Ok(255) Ok(-128)

fn main() {
    let float = |text: &str| text.parse::<f64>();
    println!("{:?} {:?} {:?} {:?} {:?} {:?} {:?}", float("1e308"), float("1e400"), float("1e-400"), float(".5"), float("5."), float("inf"), float("NaN"));
    let wrong = [float(" 1").is_err(), float("").is_err(), float("1e").is_err(), float("0x10").is_err(), "1_0".parse::<i32>().is_err(), "".parse::<i32>().is_err(), "256".parse::<u8>().is_err()];
    println!("{}", wrong.iter().map(|&is| if is { "no" } else { "yes" }).collect::<Vec<_>>().join(" "));
    println!("{:?} {:?} {:?} {:?}", "12".parse::<i32>(), "+5".parse::<u8>(), i32::from_str_radix("ff", 16), "-128".parse::<i8>());
}
