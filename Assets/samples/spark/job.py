#!/usr/bin/env python3
"""Analyses a folder of JSON Lines with `reader --jsonl` on Spark and writes Parquet tables.

    spark-submit job.py ARTICLES RESULTS [--reader PATH] [--partitions N]

ARTICLES holds records {"id", "text", "published"?}, one a line. RESULTS gets the folders articles, people, quotes,
timeline and errors. Each row names its article; positions are code points of the article's text, end exclusive.
Every partition is piped through one process of the program; a partition that is lost is done again from its input.
"""
import argparse
import shlex

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

RANGE = "start INT, end INT"
SCHEMA = f"""
  id STRING, error STRING, language STRING, title STRING,
  source STRUCT<length: INT, sha256: STRING>,
  published STRUCT<date: STRING, inferred: BOOLEAN, sure: BOOLEAN, reason: STRING>,
  people ARRAY<STRUCT<name: STRING, kind: STRING, sure: BOOLEAN, role: STRING,
    mentions: ARRAY<STRUCT<kind: STRING, start: INT, end: INT>>>>,
  quotes ARRAY<STRUCT<kind: STRING, `group`: INT, start: INT, end: INT,
    speaker: STRUCT<kind: STRING, person: INT, sure: BOOLEAN, text: STRING, start: INT, end: INT>,
    venue: STRUCT<text: STRING>>>,
  timeline ARRAY<STRUCT<date: STRING, sure: BOOLEAN, anchor: STRING, start: INT, end: INT,
    event: STRUCT<start: INT, end: INT>, people: ARRAY<INT>, reason: STRING>>
"""


def analysed(spark, lines, reader):
    """The program's results as a table. Exit status 65 only says that some records were none: they have rows of their own."""
    script = f'{shlex.quote(reader)} --jsonl; status=$?; [ "$status" -eq 65 ] && exit 0; exit "$status"'
    results = lines.pipe(f"sh -c {shlex.quote(script)}", checkCode=True)
    return spark.read.schema(SCHEMA).json(results)


def tables(results):
    """From one row an article to one row a finding."""
    good = results.where("error IS NULL")

    def each(part):
        return good.select("id", "people", F.posexplode(part).alias("number", "it"))

    def person(index):
        return F.when(index.isNotNull(), F.col("people")[index]["name"])

    return {
        "articles": good.select("id", "title", "language", "source.length", "source.sha256", "published.*"),
        "people": each("people").select(
            "id", "number", "it.name", "it.kind", "it.role", "it.sure", F.size("it.mentions").alias("mentions")),
        "quotes": each("quotes").select(
            "id", "number", "it.kind", "it.group", "it.start", "it.end", F.col("it.speaker.kind").alias("speaker_kind"),
            person(F.col("it.speaker.person")).alias("speaker"), F.col("it.speaker.text").alias("speaker_text"),
            F.col("it.speaker.sure").alias("speaker_sure"), F.col("it.venue.text").alias("venue")),
        "timeline": each("timeline").select(
            "id", "number", "it.date", "it.anchor", "it.sure", "it.start", "it.end",
            F.col("it.event.start").alias("event_start"), F.col("it.event.end").alias("event_end"),
            F.transform("it.people", lambda index: F.col("people")[index]["name"]).alias("people_names"), "it.reason"),
        "errors": results.where("error IS NOT NULL").select("id", "error"),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles")
    parser.add_argument("results")
    parser.add_argument("--reader", default="reader")
    parser.add_argument("--partitions", type=int)
    options = parser.parse_args()
    spark = SparkSession.builder.appName("reader").getOrCreate()
    lines = spark.sparkContext.textFile(options.articles, minPartitions=options.partitions)
    results = analysed(spark, lines, options.reader).persist()
    for name, table in tables(results).items():
        table.write.mode("overwrite").parquet(f"{options.results}/{name}")
    spark.stop()


if __name__ == "__main__":
    main()
