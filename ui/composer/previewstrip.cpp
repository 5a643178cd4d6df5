// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/previewstrip.h"

#include "ui/composer/settlinglist.h"
#include "ui/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PreviewStrip::PreviewStrip(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_settling(new SettlingList(viewpoint)), m_owed(lineOf(tr("This settles"), m_settling)), m_rows(new QVBoxLayout)
{
    setObjectName(u"preview"_s);
    setAccessibleName(tr("What saving settles"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(1.5));
    column->addWidget(m_owed);
    column->addLayout(m_rows);
    m_rows->setSpacing(Theme::of(this).space(1.5));
    m_owed->hide();
}

void PreviewStrip::clear()
{
    m_text.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PreviewStrip::show(const rules::Foresight &foresight, const Entry &entry, const RuleSet &rules)
{
    clear();
    m_settling->show(foresight.lines, entry, rules);
    m_owed->setVisible(!foresight.lines.empty());
    tell(tr("This settles"), namesOf(foresight.settles, false, rules));
    add(tr("Opens"), foresight.opens, u"later"_s, Tone::Later, true, rules);
    add(tr("Ends"), foresight.ends, u"minus"_s, Tone::Muted, false, rules);
    if (m_text.isEmpty() && foresight.lines.empty())
        say(tr("This settles nothing that is owed."));
    if (m_text.isEmpty())
        m_text = tr("This settles nothing that is owed.");
    announce();
}

void PreviewStrip::say(const QString &sentence)
{
    clear();
    m_owed->hide();
    auto *label = new TextLabel(sentence, TextRole::Body, Tone::Muted);
    label->setWordWrap(true);
    m_rows->addWidget(label);
    m_text = sentence;
    announce();
}

void PreviewStrip::announce()
{
    setAccessibleDescription(m_text);
    updateGeometry();
}

QWidget *PreviewStrip::lineOf(const QString &label, QWidget *content)
{
    const Theme theme = Theme::of(this);
    auto *head = new TextLabel(label, TextRole::Strong);
    head->setFixedSize(theme.space(28.5), theme.space(5.5));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(theme.space(1.5));
    row->addWidget(head, 0, Qt::AlignTop);
    row->addWidget(content, 1);
    return line;
}

QStringList PreviewStrip::namesOf(const std::vector<Commitment> &commitments, bool withDue, const RuleSet &rules) const
{
    QStringList names;
    for (const Commitment &commitment : commitments) {
        QString name = look::what(commitment, rules, m_viewpoint.language.code());
        if (withDue && commitment.due)
            name = u"%1 · %2"_s.arg(name, m_viewpoint.clock(*commitment.due));
        names << name;
    }
    // Two versions of one fact are two commitments of one name.
    QStringList different = names;
    different.removeDuplicates();
    for (QString &name : different) {
        if (const qsizetype times = names.count(name); times > 1)
            name = u"%1 ×%2"_s.arg(name).arg(times);
    }
    return different;
}

void PreviewStrip::add(const QString &label, const std::vector<Commitment> &commitments, const QString &icon, Tone tone, bool withDue, const RuleSet &rules)
{
    if (commitments.empty())
        return;
    auto *badges = new QWidget;
    auto *flow = new FlowLayout(badges);
    flow->setContentsMargins({});
    m_rows->addWidget(lineOf(label, badges));
    const QStringList names = namesOf(commitments, withDue, rules);
    for (const QString &name : names) {
        auto *badge = new Badge({icon, name, tone});
        badge->setAccessibleName(u"%1: %2"_s.arg(label, name));
        flow->addWidget(badge);
    }
    tell(label, names);
}

void PreviewStrip::tell(const QString &label, const QStringList &names)
{
    if (!names.isEmpty())
        m_text += (m_text.isEmpty() ? QString() : u" · "_s) + u"%1: %2"_s.arg(label, names.join(u", "_s));
}
