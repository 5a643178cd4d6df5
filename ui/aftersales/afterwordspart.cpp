// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/afterwordspart.h"

#include "core/async.h"
#include "core/text/markdown.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AfterwordsPart::AfterwordsPart(Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent)
    : PanelPart(u"afterwords"_s, parent), m_aftersales(aftersales), m_viewpoint(viewpoint)
{
    setObjectName(u"afterwordsPart"_s);
}

void AfterwordsPart::setIncident(IncidentId incident)
{
    if (m_incident != incident)
        take({}); // until its own are read
    m_incident = incident;
    if (m_incident.isNull())
        return;
    whenDone(m_aftersales.afterwords(m_incident), this, [this, of = m_incident](const Result<std::vector<Entry>> &words) {
        if (words && of == m_incident)
            take(*words);
    });
}

void AfterwordsPart::take(const std::vector<Entry> &words)
{
    if (words == m_words)
        return;
    m_words = words;
    emptied();
    for (const Entry &one : m_words)
        add(one);
    Q_EMIT changed();
}

void AfterwordsPart::add(const Entry &words)
{
    constexpr int most = 240; // the timeline has all of it
    const Theme theme = Theme::of(this);
    const QString when = m_viewpoint.clock(words.occurredAt);
    const QString text = markdown::plain(markdown::parse(m_viewpoint.in(words.customerText.words).left(1000))).simplified();
    auto *head = new TextLabel(tr("Said after it was solved, %1. What is it?").arg(when), TextRole::Body, Tone::Muted);
    auto *said = new TextLabel(text.isEmpty() ? tr("(no words)") : text.size() > most ? text.left(most) + u'…' : text, TextRole::Strong);
    for (TextLabel *label : {head, said}) {
        label->setWordWrap(true);
        column()->addWidget(label);
    }
    auto *grid = new QGridLayout;
    grid->setSpacing(theme.space(1.5));
    using enum AfterwordAct::What;
    const std::pair<AfterwordAct::What, QString> all[] = {{Thanks, tr("Only thanks")}, {Question, tr("A question…")}, {StillBroken, tr("It does not work yet…")}, {Other, tr("Something else")}};
    int place = 0;
    for (const auto &[what, name] : all) {
        auto *button = new QPushButton(name);
        button->setObjectName(u"afterword-%1-%2"_s.arg(nameOf(what), words.id.toString()));
        button->setAccessibleName(tr("%1: what was said %2").arg(QString(name).remove(u'…'), when));
        button->setToolTip(what == Thanks || what == Other ? tr("Stays as it is.") : tr("Opens it again, with the cause."));
        connect(button, &QPushButton::clicked, this, [this, words, what] { Q_EMIT understood(words, what); });
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
    column()->addLayout(grid);
}
