-- Counts neighbours, and one pair more for each hollow.
local n = io.read("n")
local heights = {}
for i = 1, n do heights[i] = io.read("n") end
local pairs = n - 1
for i = 2, n - 1 do
  if heights[i] < heights[i - 1] and heights[i] < heights[i + 1] then pairs = pairs + 1 end
end
print(pairs)
