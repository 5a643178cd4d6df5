// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/wordsdialog.h"

#include "ui/composer/momentedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WordsDialog::WordsDialog(const QString &title, const QString &about, const QString &does, bool asksDay, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"matterWords"_s, title, viewpoint, parent), m_words(new QPlainTextEdit)
{
    const Theme theme = Theme::of(this);
    if (!about.isEmpty()) {
        auto *line = new TextLabel(about, TextRole::Body);
        line->setWordWrap(true);
        body()->addWidget(line);
    }
    m_words->setObjectName(u"matterWordsText"_s);
    m_words->setAccessibleName(tr("In words, for the team"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(3 * m_words->fontMetrics().lineSpacing() + theme.space(5));
    QFormLayout *fields = form();
    if (asksDay) {
        m_day = new MomentEdit(MomentEdit::Kind::Coming, tr("New day"), viewpoint);
        m_day->setObjectName(u"matterDay"_s);
        fields->addRow(tr("New day"), m_day);
    }
    fields->addRow(tr("In words (team)"), m_words);
    body()->addStretch();
    setDoes(does);
    resize(theme.space(140), theme.space(asksDay ? 100 : 85));
    markOpened();
}

QString WordsDialog::words() const
{
    return m_words->toPlainText().trimmed();
}

std::optional<Instant> WordsDialog::day() const
{
    return m_day ? m_day->moment() : std::nullopt;
}

QString WordsDialog::wrong() const
{
    if (m_day && !m_day->isUnderstood())
        return m_day->problem();
    if (m_day && !m_day->moment())
        return tr("Say by when.");
    return words().isEmpty() ? tr("Say in a few words what happened; it stays in the timeline.") : QString();
}

QJsonObject WordsDialog::typed() const
{
    return {{u"words"_s, m_words->toPlainText()}, {u"day"_s, day() ? double(day()->ms) : 0}};
}

void WordsDialog::takeUp(const QJsonObject &typed)
{
    m_words->setPlainText(typed[u"words"_s].toString());
    if (const qint64 due = typed[u"day"_s].toInteger(); m_day && due)
        m_day->setMoment(Instant{due});
}
