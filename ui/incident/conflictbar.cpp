// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/conflictbar.h"

#include "ui/look.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using What = TriageDeed::What;

ConflictBar::ConflictBar(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_text(new TextLabel), m_theirs(new QPushButton), m_mine(new QPushButton(tr("Use mine")))
{
    setObjectName(u"conflictBar"_s);
    const Theme theme = Theme::of(this);
    m_text->setObjectName(u"conflictText"_s);
    m_text->setWordWrap(true);
    m_theirs->setObjectName(u"keepTheirs"_s);
    m_mine->setObjectName(u"useMine"_s);
    m_mine->setAccessibleName(tr("Use mine"));
    setButtonKind(m_mine, ButtonKind::Secondary);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.space(3), theme.space(1.5), theme.space(1.5), theme.space(1.5));
    line->setSpacing(theme.space(2));
    line->addWidget(new IconLabel(u"warning"_s, Tone::Soon));
    line->addWidget(m_text, 1);
    line->addWidget(m_theirs);
    line->addWidget(m_mine);
    connect(m_theirs, &QPushButton::clicked, this, &ConflictBar::keepTheirs);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT mineChosen(m_deed, m_who);
    });
    hide();
}

void ConflictBar::offer(const TriageDeed &deed, const QString &who, const TriageConflict &conflict)
{
    m_deed = deed;
    m_who = who;
    m_conflict = conflict;
    const QString theirs = conflict.by.isEmpty() ? tr("Keep what is there") : tr("Keep what %1 set").arg(conflict.by);
    m_theirs->setText(QString(theirs).replace(u'&', u"&&"_s));
    m_theirs->setAccessibleName(theirs);
    Q_EMIT offered(deed);
    show();
    tick();
    // The one that changes nothing; never while somebody writes: the answer may come late, and the next space would press it.
    const QWidget *focus = window()->focusWidget();
    if (!qobject_cast<const QLineEdit *>(focus) && !qobject_cast<const QPlainTextEdit *>(focus))
        m_theirs->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConflictBar::tick()
{
    if (isHidden())
        return;
    m_text->setText(sentence());
    setAccessibleName(m_text->text());
}

void ConflictBar::clear()
{
    hide();
}

void ConflictBar::leave()
{
    if (isHidden())
        return;
    clear();
    Q_EMIT left();
}

QString ConflictBar::text() const
{
    return m_text->text();
}

QString ConflictBar::ago() const
{
    const Milliseconds passed = m_viewpoint.now() - m_conflict.at;
    if (passed < 1s) // its clock may be ahead of this one
        return tr("just now");
    return passed < 60s ? tr("%n s ago", nullptr, static_cast<int>(passed / 1s)) : tr("%1 ago").arg(m_viewpoint.age(m_conflict.at));
}

QString ConflictBar::sentence() const
{
    const TriageSeen &now = m_conflict.now;
    const QString by = m_conflict.by.isEmpty() ? tr("Somebody") : m_conflict.by;
    switch (m_deed.what) {
    case What::Take:
    case What::Assign:
    case What::Unassign:
        return m_conflict.owner.isEmpty() ? tr("%1 assigned this to nobody %2.").arg(by, ago()) : tr("%1 assigned this to %2 %3.").arg(by, m_conflict.owner, ago());
    case What::Priority: return tr("%1 set the priority “%2” %3.").arg(by, m_viewpoint.language.word(now.fields.priority), ago());
    default: return tr("%1 set the state “%2” %3.").arg(by, look::words(now.state, now.waitingOn, m_viewpoint.language), ago());
    }
}

void ConflictBar::keepTheirs()
{
    clear();
    Q_EMIT theirsChosen(m_deed);
}

void ConflictBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painting::roundedRect(&painter, rect(), theme.cardRadius(), theme.colors().tone(Tone::Soon).soft);
}

void ConflictBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        keepTheirs();
    else
        QWidget::keyPressEvent(event);
}
