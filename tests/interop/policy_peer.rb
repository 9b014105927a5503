# One line of JSON in, one out: what the code that was written for a policy says of a token.
require "json"

policies = Dir["#{ARGV.fetch(0)}/*.rb"].to_h do |path|
  place = Module.new
  load(path, place)
  [File.basename(path, ".rb"), place.const_get(:TokenPolicy)]
end

$stdout.sync = true
$stdin.each_line do |line|
  question = JSON.parse(line)
  policy = policies.fetch("p#{question['policy']}")
  begin
    claims = policy.verify(question["token"], question["key"], *question["now"])
    answer = { accepted: claims.is_a?(Hash) }
  rescue policy::Refused, JWT::DecodeError => e
    answer = { accepted: false, why: "#{e.class}: #{e.message}" }
  end
  puts answer.to_json
end
