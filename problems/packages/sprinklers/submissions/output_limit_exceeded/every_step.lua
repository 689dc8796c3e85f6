-- Prints every radius it tries, and there are many of them.
local radius = 0
while true do
  radius = radius + 1e-6
  io.write(string.format("%.6f does not suffice yet\n", radius))
end
