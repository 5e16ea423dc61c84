// The peers written in JavaScript. A peer says what it finds, how it is installed, and loads a function that takes an
// article and returns how many spans of each kind are in it. Run by ../peers.py: with the directory of node_modules,
// tells the peers; with NAME FILE SECONDS after it, measures one.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [directory, name, file, seconds] = process.argv.slice(2);
const require = createRequire(path.join(directory, "peers.js"));

const peers = {
    "compromise": {
        finds: "persons, places (countries among them) and quotes by a lexicon and rules; no speakers, no values.",
        packages: ["compromise"],
        load() {
            const nlp = require("compromise");
            return article => {
                const found = nlp(article);
                return { persons: found.people().length, places: found.places().length,
                         quotes: found.quotations().length };
            };
        },
    },
    "compromise-dates": {
        finds: "dates with their values; nothing else is asked for.",
        packages: ["compromise-dates", "compromise"],
        load() {
            const nlp = require("compromise");
            const plugin = require("compromise-dates");
            nlp.plugin(plugin.default ?? plugin);
            return article => ({ dates: nlp(article).dates().get().length });
        },
    },
    "wink-nlp": {
        finds: "dates, durations, numbers, money and the like without values; no names, no quotes. Only `ner` is run.",
        packages: ["wink-nlp", "wink-eng-lite-web-model"],
        load() {
            const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"), ["ner"]);
            return article => {
                const counts = { dates: 0, durations: 0, others: 0 };
                const kinds = { DATE: "dates", DURATION: "durations" };
                nlp.readDoc(article).entities().each(entity => ++counts[kinds[entity.out(nlp.its.type)] ?? "others"]);
                return counts;
            };
        },
    },
    "chrono-node": {
        finds: "dates and times as `Date`; nothing else.",
        packages: ["chrono-node"],
        load() {
            const chrono = require("chrono-node");
            return article => ({ dates: chrono.parse(article).length });
        },
    },
};

function add(counts, more) {
    for (const [kind, count] of Object.entries(more)) counts[kind] = (counts[kind] ?? 0) + count;
}

/// Seconds of CPU time since the process began.
function clock() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
}

function measure(peer) {
    const find = peer.load();
    let startUp = clock();
    const articles = fs.readFileSync(file, "utf8").split("\f");
    let before = clock();
    find(articles[0]);  // loads what is loaded late
    startUp += clock() - before;
    let cpu = 0, bytes = 0;
    const found = {};
    for (let i = 1; i < articles.length && cpu < seconds; ++i) {
        before = clock();
        const counts = find(articles[i]);
        cpu += clock() - before;
        bytes += Buffer.byteLength(articles[i]);
        add(found, counts);
    }
    const manifest = path.join(directory, "node_modules", peer.packages[0], "package.json");
    return { version: JSON.parse(fs.readFileSync(manifest)).version, start_up: startUp, cpu, bytes, found };
}

let told;
if (name === undefined) {
    told = Object.entries(peers).map(([name, peer]) =>
        ({ name, finds: peer.finds, install: `npm install ${peer.packages.join(" ")}` }));
} else {
    try {
        told = measure(peers[name]);
    } catch (error) {
        if (error.code !== "MODULE_NOT_FOUND") throw error;
        told = { skipped: error.message.split("\n")[0] };
    }
}
console.log(JSON.stringify(told));
