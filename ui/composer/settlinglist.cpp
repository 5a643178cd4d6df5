// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/settlinglist.h"

#include "core/desk/misswording.h"
#include "core/model/words.h"
#include "ui/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// "Plan v2, Forecast v2" for "plan/2+forecast/2".
QString subjectInWords(const QString &subject, const Language &language)
{
    QStringList words;
    for (const QString &part : subject.split(u'+')) {
        const std::optional<FactKind> fact = valueOf<FactKind>(part.section(u'/', 0, 0));
        words << (fact ? SettlingList::tr("%1 v%2").arg(language.word(*fact), part.section(u'/', 1)) : part.section(u'/', 1));
    }
    return words.join(u", "_s);
}

}

SettlingList::SettlingList(const Viewpoint &viewpoint, QWidget *parent) : QScrollArea(parent), m_viewpoint(viewpoint)
{
    setObjectName(u"settling"_s);
    setAccessibleName(tr("What this settles"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new Pane(PaneGround::Surface);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    setWidget(content);
    fit();
}

std::optional<SettlingChoice> SettlingList::choiceAbout(const Commitment &commitment) const
{
    for (const SettlingChoice &choice : m_choices) {
        if (choice.rule == commitment.rule && choice.subject == commitment.subject)
            return choice;
    }
    return {};
}

SettlingRow *SettlingList::row(const QString &rule, const QString &subject) const
{
    for (SettlingRow *row : m_rows) {
        if (row->isAbout(rule, subject))
            return row;
    }
    return nullptr;
}

QList<SettlingRow *> SettlingList::rows() const
{
    return m_rows;
}

SettlingRow *SettlingList::rowFor(const rules::SettlingLine &line)
{
    // A row that is there keeps its widgets: the hands may be on them.
    if (SettlingRow *known = row(line.commitment.rule, line.commitment.subject))
        return known;
    auto *row = new SettlingRow(line, m_viewpoint);
    row->setFixedHeight(Theme::of(this).space(7));
    connect(row, &SettlingRow::changed, this, &SettlingList::collect);
    return row;
}

void SettlingList::show(const std::vector<rules::SettlingLine> &lines, const Entry &entry, const RuleSet &rules)
{
    QStringList names;
    for (const rules::SettlingLine &line : lines)
        names << look::what(line.commitment, rules, m_viewpoint.language.code());
    QList<SettlingRow *> shown;
    auto *column = static_cast<QVBoxLayout *>(widget()->layout());
    for (size_t i = 0; i < lines.size(); ++i) {
        const Commitment &commitment = lines[i].commitment;
        const Rule *rule = rules.find(commitment.rule);
        QString name = names[static_cast<qsizetype>(i)];
        if (names.count(name) > 1) // one rule about two facts
            name = u"%1 (%2)"_s.arg(name, subjectInWords(commitment.subject, m_viewpoint.language));
        SettlingRow *row = rowFor(lines[i]);
        row->show(lines[i], name, rule ? whyNotInWords(lines[i].why, entry, commitment, *rule, m_viewpoint.language) : QString(), choiceAbout(commitment));
        column->insertWidget(static_cast<int>(i), row);
        shown << row;
    }
    for (SettlingRow *row : std::as_const(m_rows)) {
        if (!shown.contains(row))
            delete row;
    }
    for (qsizetype i = 1; i < shown.size(); ++i)
        setTabOrder(shown[i - 1], shown[i]);
    m_rows = shown;
    fit();
}

void SettlingList::collect()
{
    std::vector<SettlingChoice> choices;
    // What was said about a duty that is out of the list for the moment is kept for when it is back.
    for (const SettlingChoice &choice : m_choices) {
        if (!row(choice.rule, choice.subject))
            choices.push_back(choice);
    }
    for (const SettlingRow *row : m_rows) {
        if (const std::optional<SettlingChoice> choice = row->choice())
            choices.push_back(*choice);
    }
    m_choices = std::move(choices);
    Q_EMIT changed();
}

SettlingRow *SettlingList::lackingReason() const
{
    for (SettlingRow *row : m_rows) {
        if (row->lacksReason())
            return row;
    }
    return nullptr;
}

void SettlingList::setMost(int rows)
{
    m_most = rows;
    fit();
}

void SettlingList::fit()
{
    const int rows = std::min(m_most, static_cast<int>(m_rows.size()));
    setFixedHeight(rows * Theme::of(this).space(7));
    setVisible(rows > 0);
}
