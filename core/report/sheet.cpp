// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet.h"

#include "core/text/plain.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr double timeColumn = 46 * pt;
constexpr double momentX = timeColumn + 10 * pt;
constexpr double momentWidth = sheetWidth - momentX - 8 * pt;
constexpr int excerptLines = 40;

const Voice label{.size = 7.5, .weight = QFont::Normal, .colour = ink::muted, .leading = 130};
const Voice body{};
const Voice strong{.size = 9.5, .weight = QFont::DemiBold};
const Voice small{.size = 8, .weight = QFont::Normal, .colour = ink::muted, .leading = 130};

/// Code found in a text, shown with the diagnosis.
struct Excerpt
{
    QString caption;
    QString language;
    QString code;
    bool internal = false;
};

/// Builds the rows of one paper.
class Sheet
{
public:
    Sheet(const Account &account, const Typesetter &set) : m_account(account), m_set(set) {}

    std::vector<Row> take()
    {
        head();
        particulars(m_account.particulars);
        if (!m_account.sections.empty()) {
            for (const Account::Section &one : m_account.sections)
                section(one);
            return std::move(m_rows);
        }
        summary();
        chronology();
        diagnosis();
        planAndPromises();
        duties();
        solution();
        return std::move(m_rows);
    }

private:
    QString text(const char *source) const { return m_set.language().text(source); }
    Row &add(Row row) { return m_rows.emplace_back(std::move(row)); }
    void head();
    void particulars(const std::vector<Account::Pair> &);
    void section(const Account::Section &);
    void signature(const Account::Section &);
    void summary();
    void heading(const QString &words);
    void chronology();
    void moment(const Account::Moment &);
    Row momentHead(const Account::Moment &) const;
    void diagnosis();
    void statement(const Account::Statement &);
    void excerpt(const Excerpt &, int number);
    void planAndPromises();
    void duties();
    void solution();
    void table(const std::vector<std::pair<QString, double>> &columns, const std::vector<std::vector<std::pair<QString, Voice>>> &lines);
    std::vector<markdown::Block> withoutCode(const QString &words, const QString &caption, bool internal, bool collect);

    const Account &m_account;
    const Typesetter &m_set;
    std::vector<Row> m_rows;
    std::vector<Excerpt> m_excerpts;
};

void Sheet::head()
{
    const Voice kicker{.size = 8.5, .weight = QFont::DemiBold, .colour = ink::accent, .leading = 120, .capitals = true};
    const Voice reader{.size = 8.5, .weight = QFont::DemiBold, .colour = m_account.forTeam ? ink::internalBar.darker(130) : ink::muted,
                       .leading = 120};
    add({.cells = {{0, m_set.words(m_account.kicker, kicker, 240 * pt)},
                   {243 * pt, m_set.words(m_account.reader, reader, 240 * pt, Qt::AlignRight)}},
         .below = 7 * pt, .fillX = 0, .fill = {}, .bar = {}, .rule = ink::accent, .keepWithNext = true, .header = {}});
    const Voice title{.size = 20, .weight = QFont::DemiBold, .colour = ink::text, .leading = 116};
    const Voice number{.size = 10.5, .weight = QFont::Normal, .colour = ink::muted, .leading = 130};
    Row row{.cells = {{0, m_set.words({{m_account.number + u"  ·  "_s + m_account.date, number}, {m_account.title, title}}, sheetWidth)}}};
    row.above = 12 * pt;
    row.below = 12 * pt;
    add(std::move(row));
}

void Sheet::particulars(const std::vector<Account::Pair> &pairs)
{
    constexpr int columns = 3;
    constexpr double gutter = 14 * pt;
    constexpr double inset = 12 * pt;
    constexpr double width = (sheetWidth - 2 * inset - (columns - 1) * gutter) / columns;
    for (size_t i = 0; i < pairs.size(); i += columns) {
        Row row;
        for (size_t k = 0; k < columns && i + k < pairs.size(); ++k) {
            const double x = inset + static_cast<double>(k) * (width + gutter);
            row.cells.push_back({x, m_set.words({{pairs[i + k].label, label}, {pairs[i + k].value, strong}}, width)});
        }
        row.fill = ink::ground;
        row.above = i == 0 ? 10 * pt : 3 * pt;
        row.below = i + columns >= pairs.size() ? 10 * pt : 4 * pt;
        add(std::move(row));
    }
}

void Sheet::heading(const QString &words)
{
    Row row{.cells = {{0, m_set.words(words, {.size = 13, .weight = QFont::DemiBold, .leading = 120}, sheetWidth)}}};
    row.gap = 20 * pt;
    row.below = 6 * pt;
    row.keepWithNext = true;
    add(std::move(row));
}

void Sheet::summary()
{
    heading(text(QT_TRANSLATE_NOOP("Aviso", "Summary")));
    add({.cells = {{0, m_set.words(m_account.summary, body, sheetWidth)}}}).below = 8 * pt;
    const std::vector<Account::Pair> &figures = m_account.figures;
    const double width = (sheetWidth - 10 * pt * static_cast<double>(figures.size() - 1)) / static_cast<double>(figures.size());
    Row row;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Voice figure{.size = 17, .weight = QFont::DemiBold, .colour = ink::accent, .leading = 112};
        row.cells.push_back({static_cast<double>(i) * (width + 10 * pt),
                             m_set.words({{figures[i].value, figure}, {figures[i].label, label}}, width)});
    }
    add(std::move(row));
}

std::vector<markdown::Block> Sheet::withoutCode(const QString &words, const QString &caption, bool internal, bool collect)
{
    std::vector<markdown::Block> blocks = markdown::parse(words);
    for (markdown::Block &block : blocks) {
        if (block.kind != markdown::Block::Kind::Code)
            continue;
        const auto same = std::find_if(m_excerpts.begin(), m_excerpts.end(), [&block](const Excerpt &e) { return e.code == block.code; });
        const auto number = same - m_excerpts.begin() + 1;
        if (same == m_excerpts.end() && collect)
            m_excerpts.push_back({caption, block.language, block.code, internal});
        markdown::Block mention;
        mention.spans.emplace_back().text = text(QT_TRANSLATE_NOOP("Aviso", "→ Excerpt %1")).arg(number);
        mention.spans.back().italic = true;
        block = std::move(mention);
    }
    return blocks;
}

void Sheet::chronology()
{
    heading(text(QT_TRANSLATE_NOOP("Aviso", "Chronology")));
    QDate day;
    for (const Account::Moment &entry : m_account.moments) {
        if (entry.date != day) {
            day = entry.date;
            const QString format = m_set.language().code() == u"es"_s ? u"dddd, d 'de' MMMM 'de' yyyy"_s : u"dddd d MMMM yyyy"_s;
            QString words = m_set.language().locale().toString(day, format);
            words[0] = words[0].toUpper();
            const Voice date{.size = 9.5, .weight = QFont::DemiBold, .colour = ink::accent, .leading = 120};
            Row row{.cells = {{0, m_set.words(words, date, sheetWidth)}}};
            row.gap = 12 * pt;
            row.below = 4 * pt;
            row.rule = ink::line;
            row.keepWithNext = true;
            add(std::move(row));
        }
        moment(entry);
    }
}

/// The first line of a moment: when, who, how.
Row Sheet::momentHead(const Account::Moment &entry) const
{
    const Voice time{.size = 9, .weight = QFont::DemiBold, .colour = ink::text, .leading = 130};
    Voice how = small;
    how.colour = entry.internal ? ink::internalBar.darker(140) : ink::muted;
    const QString words = entry.how.isEmpty() ? entry.who : entry.who + u"  ·  "_s + entry.how;
    Row row{.cells = {{0, m_set.words(entry.time, time, timeColumn)}, {momentX, m_set.words(words, how, momentWidth)}}};
    row.above = 4 * pt;
    return row;
}

void Sheet::moment(const Account::Moment &entry)
{
    const QString caption = entry.time + u" · "_s + entry.who;
    const Voice promise{.size = 9, .weight = QFont::DemiBold, .colour = ink::accent, .leading = 130};
    const Voice voice{.colour = entry.corrected ? ink::muted : ink::text, .struck = entry.corrected};
    std::vector<markdown::Block> blocks = withoutCode(entry.words, caption, false, !entry.corrected);
    for (markdown::Block &block : withoutCode(entry.teamWords, caption, true, !entry.corrected))
        blocks.push_back(std::move(block));

    std::vector<Row> rows;
    rows.reserve(4); // head, words, promise, state
    rows.push_back(momentHead(entry));
    const auto line = [&](std::shared_ptr<QTextDocument> words, double above) {
        Row &row = rows.emplace_back();
        row.cells.push_back({momentX, std::move(words)});
        row.above = above;
    };
    if (!blocks.empty())
        line(m_set.rich(blocks, voice, momentWidth), 1 * pt);
    if (!entry.promise.isEmpty())
        line(m_set.words(entry.promise, promise, momentWidth), 2 * pt);
    if (!entry.state.isEmpty())
        line(m_set.words(entry.state, small, momentWidth), 2 * pt);
    rows.front().gap = 3 * pt;
    for (size_t i = 0; i + 1 < rows.size(); ++i)
        rows[i].keepWithNext = rows[i].height() <= 100 * pt;
    rows.back().below = 5 * pt;
    for (Row &row : rows) {
        row.fillX = timeColumn;
        row.fill = entry.internal ? ink::internalGround : QColor();
        row.bar = entry.internal ? ink::internalBar : QColor();
        add(std::move(row));
    }
}

void Sheet::statement(const Account::Statement &said)
{
    const std::vector<markdown::Block> blocks = withoutCode(said.words, said.caption, said.internal, true);
    const double x = said.internal ? 10 * pt : 0;
    const QString caption = said.internal ? said.caption + u" · "_s + text(QT_TRANSLATE_NOOP("Aviso", "Internal")) : said.caption;
    const auto dress = [&said](Row &row) {
        row.fill = said.internal ? ink::internalGround : QColor();
        row.bar = said.internal ? ink::internalBar : QColor();
    };
    if (!caption.isEmpty()) {
        Row row{.cells = {{x, m_set.words(caption, small, sheetWidth - 2 * x)}}};
        row.gap = 7 * pt;
        row.above = said.internal ? 4 * pt : 0;
        row.keepWithNext = true;
        dress(row);
        add(std::move(row));
    }
    Row row{.cells = {{x, m_set.rich(blocks, body, sheetWidth - 2 * x)}}};
    row.above = 1 * pt;
    row.below = said.internal ? 5 * pt : 2 * pt;
    dress(row);
    add(std::move(row));
}

void Sheet::diagnosis()
{
    if (m_account.diagnosis.empty() && m_excerpts.empty())
        return;
    heading(text(QT_TRANSLATE_NOOP("Aviso", "Diagnosis")));
    for (const Account::Statement &said : m_account.diagnosis)
        statement(said);
    for (size_t i = 0; i < m_excerpts.size(); ++i)
        excerpt(m_excerpts[i], static_cast<int>(i) + 1);
}

void Sheet::excerpt(const Excerpt &found, int number)
{
    constexpr double numbers = 26 * pt;
    const HighlightedCode code = highlight(found.code, found.language, Ground::Light, excerptLines);
    const QString what = code.syntax.isEmpty() ? found.language : code.syntax;
    QStringList caption{text(QT_TRANSLATE_NOOP("Aviso", "Excerpt %1")).arg(number)};
    caption << QStringList{what, found.caption}.filter(QRegularExpression(u"."_s));
    if (found.internal && m_account.forTeam)
        caption << text("Internal");
    Row head{.cells = {{0, m_set.words(caption.join(u" · "_s), small, sheetWidth)}}};
    head.gap = 10 * pt;
    head.below = 3 * pt;
    head.keepWithNext = true;
    add(std::move(head));
    const Voice lineNumber{.size = 7.6, .weight = QFont::Normal, .colour = ink::muted, .leading = 126, .mono = true};
    for (size_t i = 0; i < code.lines.size(); ++i) {
        Row row{.cells = {{0, m_set.words(QString::number(i + 1), lineNumber, numbers - 8 * pt, Qt::AlignRight)},
                          {numbers, m_set.code(code.lines[i], sheetWidth - numbers - 6 * pt)}}};
        row.above = i == 0 ? 5 * pt : 0;
        row.below = i + 1 == code.lines.size() ? 5 * pt : 0;
        row.fill = ink::ground;
        add(std::move(row));
    }
    if (code.hiddenLines == 0)
        return;
    const QString more = text(QT_TRANSLATE_NOOP("Aviso", "More lines not shown: %1")).arg(code.hiddenLines);
    add({.cells = {{numbers, m_set.words(more, small, sheetWidth - numbers)}}}).above = 3 * pt;
}

void Sheet::table(const std::vector<std::pair<QString, double>> &columns, const std::vector<std::vector<std::pair<QString, Voice>>> &lines)
{
    constexpr double gutter = 10 * pt;
    auto header = std::make_shared<Row>();
    double x = 0;
    for (const auto &[name, width] : columns) {
        header->cells.push_back({x, m_set.words(name, label, width - gutter)});
        x += width;
    }
    header->below = 3 * pt;
    header->rule = ink::muted;
    Row &top = add(*header);
    top.keepWithNext = true;
    for (const auto &line : lines) {
        Row row;
        x = 0;
        for (size_t i = 0; i < line.size(); ++i) {
            row.cells.push_back({x, m_set.words(line[i].first, line[i].second, columns[i].second - gutter)});
            x += columns[i].second;
        }
        row.above = row.below = 3.5 * pt;
        row.rule = ink::line;
        row.header = header;
        add(std::move(row));
    }
}

void Sheet::planAndPromises()
{
    if (m_account.plan.empty() && m_account.promises.empty())
        return;
    heading(text(QT_TRANSLATE_NOOP("Aviso", "Plan and promises")));
    for (const Account::Statement &said : m_account.plan)
        statement(said);
    if (m_account.promises.empty())
        return;
    std::vector<std::vector<std::pair<QString, Voice>>> lines;
    const Voice cell{.size = 9};
    for (const Account::PromiseLine &promise : m_account.promises)
        lines.push_back({{promise.what, cell}, {promise.dues.join(u" → "_s), cell},
                         {promise.end, {.size = 9, .weight = QFont::DemiBold, .colour = colourOf(promise.tone)}}});
    m_rows.back().below += 8 * pt;
    table({{text(QT_TRANSLATE_NOOP("Aviso", "What we promised")), 213 * pt},
           {text(QT_TRANSLATE_NOOP("Aviso", "Promised for")), 135 * pt},
           {text(QT_TRANSLATE_NOOP("Aviso", "What came of it")), 135 * pt}},
          lines);
}

void Sheet::duties()
{
    if (!m_account.forTeam || m_account.duties.empty())
        return;
    heading(text(QT_TRANSLATE_NOOP("Aviso", "Commitments")));
    if (!m_account.dutiesHours.isEmpty())
        add({.cells = {{0, m_set.words(m_account.dutiesHours, body, sheetWidth)}}}).keepWithNext = true;
    Row &sum = add({.cells = {{0, m_set.words(m_account.dutiesSummary, body, sheetWidth)}}});
    sum.below = 8 * pt;
    sum.keepWithNext = true;
    std::vector<std::vector<std::pair<QString, Voice>>> lines;
    const Voice cell{.size = 8.5, .leading = 128};
    const Voice quiet{.size = 8.5, .weight = QFont::Normal, .colour = ink::muted, .leading = 128};
    for (const Account::DutyLine &duty : m_account.duties)
        lines.push_back({{duty.what, cell}, {duty.since, quiet}, {duty.due, quiet},
                         {duty.end, {.size = 8.5, .weight = QFont::DemiBold, .colour = colourOf(duty.tone), .leading = 128}}});
    table({{text(QT_TRANSLATE_NOOP("Aviso", "What was owed")), 178 * pt},
           {text(QT_TRANSLATE_NOOP("Aviso", "Since")), 88 * pt},
           {text(QT_TRANSLATE_NOOP("Aviso", "Due")), 88 * pt},
           {text(QT_TRANSLATE_NOOP("Aviso", "What came of it")), 129 * pt}},
          lines);
}

void Sheet::solution()
{
    if (m_account.solution.empty())
        return;
    heading(text(QT_TRANSLATE_NOOP("Aviso", "Solution")));
    for (const Account::Statement &said : m_account.solution)
        statement(said);
}

void Sheet::section(const Account::Section &one)
{
    heading(one.title);
    particulars(one.pairs);
    for (const Account::Statement &said : one.statements)
        statement(said);
    if (!one.columns.isEmpty()) {
        const double narrow = std::min(90.0 * pt, sheetWidth * 0.7 / std::max(1.0, double(one.columns.size() - 1))); // the first column keeps its room
        std::vector<std::pair<QString, double>> columns;
        for (const QString &name : one.columns)
            columns.emplace_back(name, columns.empty() ? sheetWidth - narrow * double(one.columns.size() - 1) : narrow);
        std::vector<std::vector<std::pair<QString, Voice>>> lines;
        for (const QStringList &line : one.lines) {
            auto &cells = lines.emplace_back();
            for (const QString &words : line)
                cells.emplace_back(words, Voice{.size = 9});
        }
        table(columns, lines);
    }
    if (one.signs)
        signature(one);
}

/// The picture, or room to sign by hand, above a line with the name.
void Sheet::signature(const Account::Section &one)
{
    constexpr double width = 220 * pt, height = 70 * pt;
    Row room;
    if (!one.picture.isNull()) {
        const QSizeF size = QSizeF(one.picture.size()).scaled(width, height, Qt::KeepAspectRatio);
        room.cells.push_back({0, m_set.picture(one.picture, size)});
    } else {
        room.cells.push_back({0, m_set.words(QString(), body, width)});
        room.above = height;
    }
    room.rule = ink::muted;
    room.keepWithNext = true;
    add(std::move(room));
    add({.cells = {{0, m_set.words(one.caption.isEmpty() ? text(QT_TRANSLATE_NOOP("Aviso", "Name and signature")) : one.caption, small, sheetWidth)}}}).above = 3 * pt;
}

} // namespace

std::vector<Row> rowsOf(const Account &account, const Typesetter &set)
{
    return Sheet(account, set).take();
}

} // namespace report
