// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>

#include <atomic>
#include <memory>
#include <vector>

/// Where the lines of a text file begin: made once, on any thread, then read by the line. A file of 200 MB is never in memory.
class LineIndex
{
public:
    /// Reads the whole file once; Cancelled when `stop` becomes true, InvalidInput for bytes that are no text.
    static Result<std::shared_ptr<const LineIndex>> of(const QString &path, const std::atomic<bool> &stop);

    static constexpr int group = 64; ///< lines under one mark: a log of short lines would else need more memory than it has bytes

    int lines() const { return m_lines; }
    const QString &path() const { return m_path; }
    /// From where to where a group of lines lies in the file.
    qint64 start(int number) const { return m_marks[static_cast<size_t>(number)]; }
    qint64 end(int number) const { return static_cast<size_t>(number) + 1 < m_marks.size() ? m_marks[static_cast<size_t>(number) + 1] : m_size; }

private:
    QString m_path;
    std::vector<qint64> m_marks; ///< where each group begins
    int m_lines = 0;
    qint64 m_size = 0;
};

/// Reads lines of an indexed file; one reader for each thread.
class LineReader
{
public:
    explicit LineReader(std::shared_ptr<const LineIndex> index);

    /// The line, from 0, as it may be shown; cut at 4,000 characters. Empty when the file has become shorter.
    QString line(int number);
    /// The lines `from` to `to`, both included.
    QStringList lines(int from, int to);
    /// The next line that holds the words, blind to case and accents, from `from` on, or backwards; -1: none. It begins again at the other
    /// end once.
    int find(const QString &words, int from, bool forward, const std::atomic<bool> &stop);

private:
    void readGroup(int number);

    std::shared_ptr<const LineIndex> m_index;
    QFile m_file;
    int m_group = -1; ///< whose lines these are
    std::vector<qint64> m_starts; ///< of each of its lines, and its end
};

/// The word behind a fence for these lines: "log" for what looks like one, else by the file's ending; empty for plain text.
QString languageOfLines(const QStringList &lines, const QString &fileName);
/// A piece of a file as a fenced block, which says from where it is: "```log burner.log 12-48/3402".
QString excerptMarkdown(const QStringList &lines, const QString &language, const QString &fileName, int first, int total);

/// From where a fenced block was taken, by the words behind its fence.
struct Excerpt
{
    QString file;
    int first = 0; ///< number of the first line
    int last = 0;
    int total = 0; ///< lines of the file

    bool isValid() const { return first > 0; }
    bool operator==(const Excerpt &) const = default;
};
Excerpt excerptOf(const QString &info);
