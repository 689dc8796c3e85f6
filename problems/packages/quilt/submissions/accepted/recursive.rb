def patch(level, row, column)
  return "x" if level == 0
  half = 1 << (level - 1)
  if row >= half
    column >= half ? patch(level - 1, row - half, column - half) : " "
  elsif column >= half
    patch(level - 1, row, 2 * half - 1 - column).swapcase
  else
    patch(level - 1, row, column)
  end
end

k, r, c, h, w = gets.split.map(&:to_i)
h.times { |i| puts (0...w).map { |j| patch(k, r + i, c + j) }.join }
