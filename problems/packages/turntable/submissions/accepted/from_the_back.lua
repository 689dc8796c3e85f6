local n = io.read("n")
local train, moves = {}, {}
for i = 1, n do train[i] = io.read("n") end

local function turn(k)
  moves[#moves + 1] = k
  local i, j = 1, k
  while i <= j do
    train[i], train[j] = -train[j], -train[i]
    i, j = i + 1, j - 1
  end
end

for wagon = n, 1, -1 do
  if train[wagon] ~= wagon then
    local place = 1
    while math.abs(train[place]) ~= wagon do place = place + 1 end
    if place > 1 then turn(place) end
    if train[1] == wagon then turn(1) end
    turn(wagon)
  end
end
print(#moves)
print(table.concat(moves, " "))
