// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("Csv", source);
}

/// Windows-1252 where it differs from Latin-1 (WHATWG Encoding Standard, index-windows-1252); what is undefined there stays as it is.
constexpr std::array<char16_t, 32> special{0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
                                           0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,  0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes[i]);
        text[i] = byte >= 0x80 && byte < 0xA0 ? QChar(special[byte - 0x80]) : QChar(char16_t(byte));
    }
    return text;
}

QString decoded(const QByteArray &bytes, CsvTable::Encoding &encoding)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        encoding = CsvTable::Encoding::Utf16;
        return QStringDecoder(QStringDecoder::Utf16)(bytes);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError()) {
        encoding = CsvTable::Encoding::Utf8;
        return text;
    }
    encoding = CsvTable::Encoding::Windows1252;
    return fromWindows1252(bytes);
}

/// The one that stands oftenest in the first line, outside of quotations.
QChar separatorOf(const QString &text)
{
    static constexpr std::array<char16_t, 4> known{u';', u',', u'\t', u'|'};
    std::array<int, 4> count{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (const auto at = std::find(known.begin(), known.end(), c.unicode()); !quoted && at != known.end())
            ++count[size_t(at - known.begin())];
    }
    return QChar(known[size_t(std::max_element(count.begin(), count.end()) - count.begin())]);
}

/// Takes a text apart into rows of cells; the quotations of RFC 4180, which may hold separators, quotes and line ends.
class Reader
{
public:
    Reader(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    Result<std::vector<CsvRow>> rows()
    {
        std::vector<CsvRow> all;
        while (m_at < m_text.size()) {
            Result<CsvRow> row = nextRow();
            if (!row)
                return tl::unexpected(row.error());
            if (row->cells.size() > 1 || !row->cells.front().trimmed().isEmpty())
                all.push_back(std::move(*row));
        }
        return all;
    }

private:
    Result<CsvRow> nextRow()
    {
        CsvRow row{m_line, {}};
        for (;;) {
            Result<QString> cell = nextCell();
            if (!cell)
                return tl::unexpected(cell.error());
            row.cells << *cell;
            if (m_at >= m_text.size() || endOfLine())
                return row;
            ++m_at; // the separator
            if (m_at >= m_text.size())
                row.cells << QString();
        }
    }

    Result<QString> nextCell()
    {
        QString cell;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            const int began = m_line;
            ++m_at;
            for (;; ++m_at) {
                if (m_at >= m_text.size())
                    return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("Csv", "Line %1: a quotation begins here and never ends. Close it, or remove the mark.")).arg(began));
                if (m_text[m_at] == u'"') {
                    if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')
                        break;
                    ++m_at;
                }
                m_line += m_text[m_at] == u'\n';
                cell += m_text[m_at];
            }
            ++m_at;
        }
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            cell += m_text[m_at++];
        return cell;
    }

    bool endOfLine()
    {
        if (m_text[m_at] == u'\r') {
            ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
        } else if (m_text[m_at] == u'\n') {
            ++m_at;
        } else {
            return false;
        }
        ++m_line;
        return true;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

Result<void> checkHeader(const QStringList &header)
{
    QSet<QString> known;
    for (const QString &name : header) {
        if (name.isEmpty())
            continue; // a column without a name cannot be asked for
        if (known.contains(name.toCaseFolded()))
            return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("Csv", "Two columns are called \"%1\". Give each a name of its own.")).arg(name));
        known.insert(name.toCaseFolded());
    }
    if (known.isEmpty())
        return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("Csv", "The first line holds no names of columns.")));
    return {};
}

QString writtenCell(QString cell)
{
    static const QRegularExpression harmless(u"^[+-]?[0-9][0-9 .,]*$"_s);
    static const QString dangerous = u"=+-@\t\r"_s;
    if (!cell.isEmpty() && dangerous.contains(cell.front()) && !harmless.match(cell).hasMatch())
        cell.prepend(u'\'');
    static const QRegularExpression quoted(u"[\";\r\n]"_s);
    return quoted.match(cell).hasMatch() ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

}

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    CsvTable table;
    QString text = decoded(bytes, table.encoding);
    text.remove(QChar(u'\0'));
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    if (text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 4) { // Excel's own way to say it
        table.separator = text[4];
        text = text.mid(text.indexOf(u'\n') + 1);
    } else {
        table.separator = separatorOf(text);
    }
    Result<std::vector<CsvRow>> rows = Reader(text, table.separator).rows();
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("Csv", "The file is empty.")));
    for (const QString &name : rows->front().cells)
        table.header << name.trimmed();
    if (Result<void> good = checkHeader(table.header); !good)
        return tl::unexpected(good.error());
    rows->erase(rows->begin());
    for (CsvRow &row : *rows) {
        while (row.cells.size() > table.header.size() && row.cells.back().trimmed().isEmpty())
            row.cells.removeLast();
        if (row.cells.size() > table.header.size())
            return fail(Error::Kind::InvalidInput, say(QT_TRANSLATE_NOOP("Csv", "Line %1 holds %2 cells, and the first line names %3. Is a separator written without quotation marks?"))
                                                       .arg(row.line).arg(row.cells.size()).arg(table.header.size()));
        while (row.cells.size() < table.header.size())
            row.cells << QString();
    }
    table.rows = std::move(*rows);
    return table;
}

QByteArray writeCsv(const QStringList &header, const std::vector<QStringList> &rows)
{
    QString text(QChar(0xFEFF));
    const auto add = [&](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells)
            written << writtenCell(cell);
        text += written.join(u';') + u"\r\n"_s;
    };
    add(header);
    for (const QStringList &row : rows)
        add(row);
    return text.toUtf8();
}

std::optional<double> csvNumber(const QString &cell)
{
    QString text = cell.trimmed();
    text.remove(QChar::Nbsp);
    const qsizetype comma = text.lastIndexOf(u','), point = text.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0) // the last one is the decimal sign
        text.remove(comma > point ? u'.' : u',');
    else if (text.count(u'.') > 1 || text.count(u',') > 1)
        text.remove(u'.').remove(u',');
    text.replace(u',', u'.');
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}
