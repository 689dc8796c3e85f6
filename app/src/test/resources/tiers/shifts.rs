// topic: shifts and rotations
// output: 2147483648 -1 -2 536870911
// output: None Some(8) 2 1
// output: 8 4 2 78563412 80000001

fn main() {
    let n = -8i32;
    println!("{} {} {} {}", 1u32 << 31, n >> 3, n >> 2, n as u32 >> 3);
    println!("{:?} {:?} {} {}", 1u32.checked_shl(32), 1u32.checked_shl(3), 1u32.wrapping_shl(33), (1u64 << 63) >> 63);
    println!("{} {} {} {:x} {:x}", 0xff0cu32.count_ones() - 2, 0xff0cu32.trailing_zeros() + 2, 1u32.leading_zeros() - 29, 0x12345678u32.swap_bytes(), 3u32.rotate_right(1));
}
