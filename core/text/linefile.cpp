// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/linefile.h"

#include "core/text/finding.h"
#include "core/text/plain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 1024 * 1024;
constexpr qint64 mostOfLine = 16'000; ///< bytes that are read of one line
constexpr qsizetype shownOfLine = 4000;

QString translated(const char *text)
{
    return QCoreApplication::translate("Lines", text);
}

/// The next end of a line; `end` when there is none.
const char *nextEnd(const char *from, const char *end)
{
    const void *found = from < end ? std::memchr(from, '\n', static_cast<size_t>(end - from)) : nullptr;
    return found ? static_cast<const char *>(found) : end;
}

/// Where a line was cut, a letter may have been: the rest would else be read as Latin-1 because of it.
void dropHalfLetter(QByteArray &bytes)
{
    qsizetype lead = bytes.size() - 1;
    while (lead > 0 && bytes.size() - lead < 4 && (static_cast<uchar>(bytes[lead]) & 0xC0) == 0x80)
        --lead;
    if (lead >= 0 && static_cast<uchar>(bytes[lead]) >= 0xC0)
        bytes.truncate(lead);
}

/// The bytes of a line as text: UTF-8, or Latin-1 where they are none.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

}

Result<std::shared_ptr<const LineIndex>> LineIndex::of(const QString &path, const std::atomic<bool> &stop)
{
    auto index = std::make_shared<LineIndex>();
    index->m_path = path;
    QFile file(path);
    const QString name = displayableLine(QFileInfo(path).fileName(), 120);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Environment, translated(QT_TRANSLATE_NOOP("Lines", "\"%1\" cannot be read. Check that it is still there and that you may read it.")).arg(name));
    index->m_marks.push_back(0);
    qint64 at = 0, last = 0; // where the last line begins
    int lines = 0;
    while (!stop) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            break;
        if (at == 0 && bytes.left(8192).contains('\0'))
            return fail(Error::Kind::InvalidInput, translated(QT_TRANSLATE_NOOP("Lines", "\"%1\" holds no lines of text. Attach it as a whole instead.")).arg(name));
        const char *begin = bytes.constData(), *end = begin + bytes.size();
        for (const char *p = begin; (p = nextEnd(p, end)) != end; ++p) {
            last = at + (p - begin) + 1;
            if (++lines % group == 0)
                index->m_marks.push_back(last);
        }
        at += bytes.size();
    }
    if (stop)
        return fail(Error::Kind::Cancelled, translated(QT_TRANSLATE_NOOP("Lines", "Reading was stopped.")));
    index->m_lines = last != at || at == 0 ? lines + 1 : lines; // the last may have no ending
    index->m_size = at;
    return index;
}

LineReader::LineReader(std::shared_ptr<const LineIndex> index) : m_index(std::move(index)), m_file(m_index->path())
{
    m_file.open(QIODevice::ReadOnly);
}

void LineReader::readGroup(int number)
{
    m_group = number;
    m_starts.assign(1, m_index->start(number));
    const qint64 to = m_index->end(number);
    qint64 at = m_index->start(number);
    m_file.seek(at);
    while (at < to && m_starts.size() <= LineIndex::group) {
        const QByteArray bytes = m_file.read(std::min(to - at, chunk));
        if (bytes.isEmpty())
            break; // it has become shorter
        const char *begin = bytes.constData(), *end = begin + bytes.size();
        for (const char *p = begin; (p = nextEnd(p, end)) != end; ++p)
            m_starts.push_back(at + (p - begin) + 1);
        at += bytes.size();
    }
    if (m_starts.back() < at)
        m_starts.push_back(at);
}

QString LineReader::line(int number)
{
    if (number < 0 || number >= m_index->lines())
        return {};
    if (m_group != number / LineIndex::group)
        readGroup(number / LineIndex::group);
    const size_t place = static_cast<size_t>(number % LineIndex::group);
    if (place + 1 >= m_starts.size() || !m_file.seek(m_starts[place]))
        return {};
    const qint64 size = m_starts[place + 1] - m_starts[place];
    QByteArray bytes = m_file.read(std::min(size, mostOfLine));
    if (size > mostOfLine)
        dropHalfLetter(bytes);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return displayable(decoded(bytes), shownOfLine).remove(u'\n').remove(u'\r'); // its indentation stays
}

QStringList LineReader::lines(int from, int to)
{
    QStringList all;
    for (int i = from; i <= to; ++i)
        all << line(i);
    return all;
}

int LineReader::find(const QString &words, int from, bool forward, const std::atomic<bool> &stop)
{
    const int count = m_index->lines();
    for (int step = 0; step < count && !stop; ++step) {
        const int at = ((forward ? from + step : from - step) % count + count) % count;
        if (!findIn(line(at), words).empty())
            return at;
    }
    return -1;
}

QString languageOfLines(const QStringList &lines, const QString &fileName)
{
    static const QRegularExpression stamp(u"\\b\\d{1,2}:\\d{2}(:\\d{2})?\\b|\\b(ERROR|WARN(ING)?|INFO|DEBUG|FATAL|TRACE)\\b|^\\[\\d"_s);
    const QString ending = QFileInfo(fileName).suffix().toLower();
    int marked = 0;
    const qsizetype looked = std::min<qsizetype>(lines.size(), 50);
    for (qsizetype i = 0; i < looked; ++i)
        marked += stamp.match(lines[i]).hasMatch() ? 1 : 0;
    if (ending == "log"_L1 || (marked * 2 >= looked && marked > 0))
        return u"log"_s;
    static const QRegularExpression plain(u"^[a-z0-9+#]{1,8}$"_s);
    return ending == "txt"_L1 || !plain.match(ending).hasMatch() ? QString() : ending;
}

QString excerptMarkdown(const QStringList &lines, const QString &language, const QString &fileName, int first, int total)
{
    // A fence must be longer than any that stands in the lines.
    qsizetype longest = 2;
    for (const QString &line : lines) {
        qsizetype run = 0;
        for (const QChar c : line) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    const QString fence(longest + 1, u'`');
    QString name = fileName;
    name.replace(u'`', u'_');
    const QString info = u"%1 %2 %3-%4/%5"_s.arg(language.isEmpty() ? u"text"_s : language, name).arg(first).arg(first + lines.size() - 1).arg(total);
    return fence + info + u'\n' + lines.join(u'\n') + u'\n' + fence;
}

Excerpt excerptOf(const QString &info)
{
    static const QRegularExpression pattern(u"^(?:\\S+ )?(.{1,200}) (\\d{1,9})-(\\d{1,9})/(\\d{1,9})$"_s);
    const QRegularExpressionMatch match = pattern.match(info.trimmed());
    Excerpt excerpt{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt()};
    const bool sound = match.hasMatch() && excerpt.first > 0 && excerpt.last >= excerpt.first && excerpt.total >= excerpt.last;
    return sound ? excerpt : Excerpt();
}
