#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py BUILD_DIR: runs the benchmarks and prints one JSON object with figures and goals; progress on stderr.

FW_BENCH_CALLS: how many calls the larger reports are made of, 10,000,000 without it.
FW_BENCH_NRP: the folder with the public shift-scheduling instances; they are left out without it."""
import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

PANORAMISK_REPETITIONS = 3
DEBIAN_PYTHON = "/usr/bin/python3"  # the one that python3-panoramisk is installed for


def say(text):
    print(text, file=sys.stderr, flush=True)


def binary(build, name):
    for folder in (build, build / "bin", build / "tests" / "bench"):
        if (folder / name).is_file():
            return folder / name
    return None


def run(build, name, *arguments):
    program = binary(build, name)
    if program is None:
        return {"skipped": f"{name} was not built"}
    say(f"bench: {name} ...")
    done = subprocess.run([program, *arguments], stdout=subprocess.PIPE, text=True)
    if done.returncode or not done.stdout.strip():
        return {"failed": f"{name} ended with {done.returncode}", "output": done.stdout.strip()}
    return json.loads(done.stdout)


async def read_with_panoramisk(port):
    """Seconds from connecting to Shutdown, and the number of events that its callback saw."""
    from panoramisk import Manager
    manager = Manager(host="127.0.0.1", port=port, username="bench", secret="bench", ping_delay=3600)
    finished = asyncio.get_running_loop().create_future()
    seen = 0

    def count(_manager, event):
        nonlocal seen
        seen += 1
        if event.event == "Shutdown" and not finished.done():
            finished.set_result(time.monotonic())

    manager.register_event("*", count)
    start = time.monotonic()
    manager.connect()
    end = await asyncio.wait_for(finished, 120)
    manager.close()
    return end - start, seen


def panoramisk(build):
    server = binary(build, "bench_link")
    if server is None:
        return {"skipped": "bench_link was not built"}
    if subprocess.run([DEBIAN_PYTHON, "-c", "import panoramisk"], stderr=subprocess.DEVNULL).returncode:
        return {"skipped": "python3-panoramisk is not installed"}
    rates = []
    for number in range(PANORAMISK_REPETITIONS):
        say(f"bench: panoramisk {number + 1} of {PANORAMISK_REPETITIONS} ...")
        with subprocess.Popen([server, "serve"], stdout=subprocess.PIPE, text=True) as process:
            offer = json.loads(process.stdout.readline())
            reader = subprocess.run([DEBIAN_PYTHON, __file__, "--panoramisk", str(offer["port"])],
                                    stdout=subprocess.PIPE, text=True)
            process.kill()
        if reader.returncode:
            return {"failed": f"its reader ended with {reader.returncode}"}
        seconds, seen = json.loads(reader.stdout)
        rates.append(offer["events"] / seconds)
    return {"events_s": round(statistics.median(rates)), "events_seen": seen, "events_sent": offer["events"]}


def goals(report):
    """Each goal with what was measured; nothing where it could not be measured."""
    def goal(measured, limit, is_met):
        return {"measured": measured, "goal": limit, "met": None if measured is None else is_met(measured, limit)}

    def at_least(measured, limit):
        return goal(measured, limit, lambda a, b: a >= b)

    def at_most(measured, limit):
        return goal(measured, limit, lambda a, b: a <= b)

    ui = report["ui"]

    def busiest(figure):
        """The worse of the two views of the agents at 5,000 events a second."""
        values = [ui[view][figure] for view in ("list_at_5000", "seats_at_5000") if view in ui]
        return max(values) if len(values) == 2 else None

    def reported(database, figure):
        return report["reports_of_many_calls"].get(database, {}).get(figure)

    def forecast(part, figure):
        return report["forecast"].get(part, {}).get(figure)

    def stored(database, figure):
        return report["storage"].get(database, {}).get(figure)

    return {
        "parser_to_memchr_at_least": at_least(report["parser"].get("ratio"), 0.6),
        "link_to_plain_reader_at_least": at_least(report["link"].get("ratio_to_plain"), 0.5),
        "link_to_panoramisk_at_least": at_least(report["link"].get("ratio_to_panoramisk"), 25),
        "sqlite_events_s_at_least": at_least(stored("sqlite", "events_s"), 100_000),
        "postgresql_events_s_at_least": at_least(stored("postgresql", "events_s"), 100_000),
        "sqlite_calls_to_prepared_at_least": at_least(stored("sqlite", "calls_to_plain"), 0.5),
        "postgresql_calls_to_copy_at_least": at_least(stored("postgresql", "calls_to_plain"), 0.2),
        "sqlite_month_by_half_hour_ms_at_most": at_most(reported("sqlite", "month_by_half_hour_ms"), 20),
        "postgresql_month_by_half_hour_ms_at_most": at_most(reported("postgresql", "month_by_half_hour_ms"), 80),
        "sqlite_year_by_hour_ms_at_most": at_most(reported("sqlite", "year_by_hour_ms"), 200),
        "postgresql_year_by_hour_ms_at_most": at_most(reported("postgresql", "year_by_hour_ms"), 1000),
        "alarms_10000_ms_at_most": at_most(report["alarms"].get("steady_median_ms"), 50),
        "desks_100_event_to_floor_p95_ms_at_most": at_most(
            report["manydesks"].get("desks_100", {}).get("p95_ms"), 400),
        "desks_100_half_leads_event_to_floor_p95_ms_at_most": at_most(
            report["manydesks"].get("desks_100_half_leads", {}).get("p95_ms"), 400),
        "roster_synth200_cost_6s_at_most": at_most(report["roster"].get("synth200", {}).get("cost_6s"), 167),
        "roster_synth1000_cost_60s_at_most": at_most(report["roster"].get("synth1000", {}).get("cost_60s"), 609),
        "roster_edit_times_faster_than_anew_at_least": at_least(
            report["roster"].get("edits", {}).get("edit_times_faster_than_anew"), 8),
        "roster_sick_call_taken_after_s_at_most": at_most(
            report["roster"].get("edits", {}).get("sick_call", {}).get("taken_after_s"), 1),
        "settlement_5000_people_31_days_ms_at_most": at_most(
            report["settlement"].get("people_5000_rows_155000", {}).get("settle_ms"), 1000),
        "audio_decode_to_libsndfile_at_least": at_least(report["audio"].get("decode_to_libsndfile"), 0.8),
        "audio_open_5min_ms_at_most": at_most(report["audio"].get("open_5min_ms"), 200),
        "audio_open_8h_kept_ms_at_most": at_most(report["audio"].get("open_8h_kept_ms"), 1000),
        "audio_draw_8h_us_at_most": at_most(report["audio"].get("draw_8h_us"), 1000),
        "erlang_a_5000_us_at_most": at_most(report["staffing"].get("erlang_a_5000_us"), 50),
        "one_queue_mcalls_at_least": at_least(report["staffing"].get("one_queue_100_agents_mcalls"), 5),
        "skills_mcalls_at_least": at_least(report["staffing"].get("skills_400_agents_mcalls"), 1),
        "forecast_week_wape_at_most": at_most(forecast("week", "wape"), 5.07),
        "forecast_week_of_days_wape_at_most": at_most(forecast("week", "day_wape"), 3.51),
        "forecast_week_mase_at_most": at_most(forecast("week", "mase"), 0.618),
        "forecast_month_wape_at_most": at_most(forecast("month", "wape"), 5.47),
        "forecast_rest_of_day_at_13_wape_at_most": at_most(forecast("intraday_13", "shrunk"), 4.46),
        "import_lines_s_at_least": at_least(report["import"].get("terminal_lines_s"), 50_000),
        "ui_cpu_percent_at_most": at_most(busiest("cpu_percent"), 20),
        "event_to_paint_p99_ms_at_most": at_most(busiest("event_to_paint_p99_ms"), 50),
        "first_frame_ms_at_most": at_most(ui.get("first_frame_ms"), 500),
        "rss_mb_at_most": at_most(ui.get("rss_mb"), 150),
    }


def main():
    if sys.argv[1:2] == ["--panoramisk"]:
        print(json.dumps(asyncio.run(read_with_panoramisk(int(sys.argv[2])))))
        return
    build = Path(sys.argv[1] if len(sys.argv) > 1 else "build/release")
    report = {"parser": run(build, "bench_parser"), "link": run(build, "bench_link"),
              "panoramisk": panoramisk(build), "storage": run(build, "bench_storage"),
              "alarms": run(build, "bench_alarms"),
              "reports": run(build, "bench_reports", "1000000"),
              "reports_of_many_calls": run(build, "bench_reports", os.environ.get("FW_BENCH_CALLS", "10000000")),
              "manydesks": run(build, "bench_manydesks"), "ui": run(build, "bench_ui")}
    if "link_events_s" in report["link"] and "events_s" in report["panoramisk"]:
        report["link"]["ratio_to_panoramisk"] = round(
            report["link"]["link_events_s"] / report["panoramisk"]["events_s"], 1)
    report["journal"] = run(build, "bench_journal")
    report["import"] = run(build, "bench_import")
    report["staffing"] = run(build, "bench_staffing")
    report["settlement"] = run(build, "bench_settlement")
    report["audio"] = run(build, "bench_audio")
    rosters = os.environ.get("FW_BENCH_NRP")
    report["roster"] = run(build, "bench_roster", *([rosters, "6,10,60"] if rosters else []))
    calls = os.environ.get("FW_BENCH_FORECAST")
    report["forecast"] = run(build, "bench_forecast", *([calls] if calls else []))
    report["goals"] = goals(report)
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
