// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/whyview.h"

#include "core/async.h"
#include "ui/incident/whyacts.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QLabel *iconLabel(const Theme &theme, const QString &name, Tone tone)
{
    auto *label = new QLabel;
    label->setPixmap(icons::icon(name, tone).pixmap(theme.iconSize()));
    label->setFixedWidth(theme.iconSize());
    label->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    return label;
}

}

WhyView::WhyView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"why"_s);
    setAccessibleName(tr("Why am I seeing this?"));
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::of(this).space(3));
}

void WhyView::clear()
{
    m_text.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WhyView::show(const ExplanationText &text)
{
    clear();
    add(u"reports"_s, tr("The rule"), {text.rule});
    add(u"log"_s, tr("Opened by"), {text.opened});
    add(u"clock"_s, tr("By when"), {text.sum});
    add(u"promise"_s, tr("Its dates"), {text.chain});
    add(u"pause"_s, tr("Who has it"), {text.hold});
    add(u"settled"_s, tr("What settles it"), {text.settles});
    add(u"warning"_s, tr("What did not count"), text.nearMisses);
    add(u"bell"_s, tr("What happened to it"), text.history);
    setAccessibleDescription(m_text.join(u'\n'));
}

void WhyView::refuse(const QString &sentence)
{
    clear();
    add(u"info"_s, tr("No explanation"), {sentence});
    setAccessibleDescription(m_text.join(u'\n'));
}

QString WhyView::text() const
{
    return m_text.join(u'\n');
}

void WhyView::add(const QString &icon, const QString &heading, const QStringList &sentences)
{
    if (sentences.join(QString()).isEmpty())
        return;
    const Theme theme = Theme::of(this);
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.space(2));
    grid->setVerticalSpacing(theme.space(0.5));
    grid->setColumnStretch(1, 1);
    grid->addWidget(iconLabel(theme, icon, Tone::Muted), 0, 0);
    grid->addWidget(new TextLabel(heading, TextRole::Caption, Tone::Muted), 0, 1);
    int row = 1;
    for (const QString &sentence : sentences) {
        auto *label = new TextLabel(sentence);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row++, 1);
        m_text << sentence;
    }
    m_column->addWidget(part);
}

WhyPane::WhyPane(Timeline &timeline, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent, Qt::LeftEdge), m_timeline(timeline), m_viewpoint(viewpoint), m_title(new TextLabel({}, TextRole::Title)),
      m_view(new WhyView), m_acts(new WhyActs), m_open(new QPushButton(icons::icon(u"open"_s), tr("Open incident")))
{
    setObjectName(u"whyPane"_s);
    const Theme theme = Theme::of(this);
    auto *close = new QToolButton;
    close->setObjectName(u"closeWhy"_s);
    close->setIcon(icons::icon(u"close"_s));
    close->setAccessibleName(tr("Close the explanation"));
    close->setToolTip(tr("Close the explanation (Esc)"));
    close->setAutoRaise(true);
    m_title->setWordWrap(true);
    m_open->setObjectName(u"openFromWhy"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Why am I seeing this?"), TextRole::Caption, Tone::Muted), 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *inner = new Pane(PaneGround::Surface);
    auto *content = new QVBoxLayout(inner);
    content->setContentsMargins({});
    content->addWidget(m_view);
    content->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(5), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_acts);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    setMinimumWidth(theme.space(75));
    connect(close, &QToolButton::clicked, this, &WhyPane::leave);
    connect(m_acts, &WhyActs::logRequested, this, [this] { Q_EMIT logRequested(m_commitment); });
    connect(m_acts, &WhyActs::deedChosen, this, [this](Deed deed) { Q_EMIT deedChosen(m_commitment, deed); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_commitment.incident); });
}

void WhyPane::leave()
{
    hide();
    Q_EMIT closed();
}

void WhyPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Pane::keyPressEvent(event);
}

void WhyPane::explain(const Commitment &commitment, const QString &what)
{
    m_commitment = commitment;
    m_title->setText(what);
    m_acts->setCommitment(commitment, what);
    QWidget::show();
    whenDone(m_timeline.explain(commitment.incident, commitment.id), this, [this, asked = commitment.id](const Result<Explanation> &answer) {
        if (asked != m_commitment.id)
            return; // another one was asked about meanwhile
        if (answer)
            m_view->show(inWords(*answer, m_viewpoint.language.code(), m_viewpoint.zone));
        else
            m_view->refuse(answer.error().text);
        Q_EMIT explained();
    });
}
