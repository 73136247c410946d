import { expect, test } from "vitest";
import { findMentions } from "../../../src/match/find-mentions.ts";
import { matchIndex } from "./match-index.ts";

test.each([
  ["Write to info@utimaco.de today", "address"],
  ["press@huawei.example.org answers", "address"],
  ["Follow @hikvision for news", "handle"],
  ["See https://www.sandvine.com/about", "host-name"],
  ["the host aachen.utimaco.de is down", "host-name"],
  ["open www.hikvision.com/en/ now", "host-name"],
  ["visit hikvision.com.", "host-name"],
  ["clone github.com/huawei/tools first", "host-name"],
  ["cp /opt/huawei/lib/x.so /tmp", "path"],
  ["open huawei.exe again", "path"],
  ["the field huawei_id is set", undefined],
  ["Copyright Sandvine Incorporated 2009", "licence"],
  ["Copyright (c) 2007-2013 by Huawei Technologies", "licence"],
  ["© 2024 Hikvision", "licence"],
])("in “%s” nobody is named", (text, rule) => {
  const { mentions, withheld } = findMentions(matchIndex, text, { lang: "en" });
  expect(mentions).toEqual([]);
  expect(withheld.map(({ why }) => why.rule)).toEqual(rule === undefined ? [] : [rule]);
});

test.each([
  ["The ban (Huawei/ZTE) stands.", ["Huawei", "ZTE"]],
  ["He left Huawei.The next day he was hired.", ["Huawei"]],
  ["“Hikvision,” she said.", ["Hikvision"]],
  ["#Hikvision and #Dahua trended", ["Hikvision", "Dahua"]],
  ["The copyright case that Huawei lost", ["Huawei"]],
  ["anti-Hikvision protests; Hikvision-made cameras; non–Huawei gear", ["Hikvision", "Hikvision", "Huawei"]],
  ["Hikvision's, Dahua’s and Huawei' rivals", ["Hikvision", "Dahua", "Huawei"]],
  ["Huawei Technologies Co., Ltd. and Hangzhou Hikvision Digital Technology Co., Ltd.", ["Huawei Technologies Co., Ltd.", "Hangzhou Hikvision Digital Technology Co., Ltd."]],
])("in “%s” they are", (text, found) => {
  expect(findMentions(matchIndex, text, { lang: "en" }).mentions.map((mention) => mention.text)).toEqual(found);
});
