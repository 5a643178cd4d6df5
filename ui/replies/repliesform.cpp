// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of saved replies is laid out; what it does is in replieswindow.cpp.
#include "core/text/placeholders.h"
#include "ui/replies/replieswindow.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

RepliesWindow::RepliesWindow(Replies &replies, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_replies(replies), m_viewpoint(viewpoint), m_language(viewpoint.language.code()), m_message(new MessageBar)
{
    setObjectName(u"repliesWindow"_s);
    setWindowTitle(tr("Saved replies"));
    const Theme theme = Theme::of(this);
    auto *note = new TextLabel(tr("What is written often. In a text, \"/\" at the beginning of a word opens them; what stands between {{ and }} is filled in then."), TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(buildList());
    m_form = buildForm();
    both->addWidget(m_form);
    both->setStretchFactor(1, 1);
    both->setSizes({theme.space(60), theme.space(110)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(new TextLabel(tr("Saved replies"), TextRole::Headline));
    column->addWidget(note);
    column->addWidget(m_message);
    column->addWidget(both, 1);
    column->addWidget(buildButtons());
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        if (const auto otherwise = std::exchange(m_otherwise, {}))
            otherwise();
    });
    resize(theme.space(190), theme.space(125));
    reload();
}

QWidget *RepliesWindow::buildList()
{
    const Theme theme = Theme::of(this);
    auto *side = new QWidget;
    m_list = new QListWidget;
    m_list->setObjectName(u"replies"_s);
    m_list->setAccessibleName(tr("Saved replies"));
    m_empty = new EmptyState(u"message"_s, tr("There are no saved replies yet."), tr("Write the first one"));
    m_empty->setHint(tr("What you write every day needs to be written once."));
    auto *fresh = new QPushButton(icons::icon(u"add"_s), tr("New reply"));
    fresh->setObjectName(u"newReply"_s);
    fresh->setAutoDefault(false);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, theme.space(2), 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(fresh);
    connect(fresh, &QPushButton::clicked, this, &RepliesWindow::begin);
    connect(m_empty, &EmptyState::triggered, this, &RepliesWindow::begin);
    connect(m_list, &QListWidget::currentRowChanged, this, &RepliesWindow::choose);
    m_empty->hide();
    return side;
}

QWidget *RepliesWindow::buildForm()
{
    const Theme theme = Theme::of(this);
    auto *form = new QWidget;
    m_title = new QLineEdit;
    m_title->setObjectName(u"replyTitle"_s);
    m_title->setAccessibleName(tr("Name of the reply"));
    m_title->setPlaceholderText(tr("A name by which it is found: \"part ordered\""));
    m_title->setMaxLength(120);
    m_languages = new SegmentedControl(tr("Language of the words"));
    m_languages->setObjectName(u"replyLanguage"_s);
    m_languages->add(u"es"_s, tr("Spanish"), {});
    m_languages->add(u"en"_s, tr("English"), {});
    m_languages->setCurrent(m_language);
    auto *placeholder = new QPushButton(icons::icon(u"tag"_s), tr("Placeholder…"));
    placeholder->setObjectName(u"placeholder"_s);
    placeholder->setAutoDefault(false);
    m_words = new QPlainTextEdit;
    m_words->setObjectName(u"replyWords"_s);
    m_words->setAccessibleName(tr("What the reply says"));
    m_words->setPlaceholderText(tr("Good morning, {{contact.first_name}}: your incident {{incident.number}}…"));
    m_words->setTabChangesFocus(true);
    m_shared = new QCheckBox(tr("Everybody may use it"));
    m_shared->setObjectName(u"replyShared"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addWidget(m_languages);
    line->addStretch();
    line->addWidget(placeholder);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(theme.space(2), 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_title);
    column->addLayout(line);
    column->addWidget(m_words, 1);
    column->addWidget(m_shared);
    connect(placeholder, &QPushButton::clicked, this, &RepliesWindow::offerPlaceholders);
    connect(m_languages, &SegmentedControl::currentChanged, this, [this](const QString &language) {
        keepLanguage();
        m_language = language;
        m_words->setPlainText(m_body.byLanguage.value(language));
    });
    return form;
}

QWidget *RepliesWindow::buildButtons()
{
    auto *box = new QWidget;
    m_remove = new QPushButton(icons::icon(u"trash"_s), tr("Delete"));
    m_remove->setObjectName(u"removeReply"_s);
    m_remove->setAutoDefault(false);
    setButtonKind(m_remove, ButtonKind::Quiet);
    auto *leave = new QPushButton(tr("Close"));
    leave->setObjectName(u"closeReplies"_s);
    leave->setAutoDefault(false);
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"saveReply"_s);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_save->setAutoDefault(false);
    setButtonKind(m_save, ButtonKind::Primary);
    connect(m_remove, &QPushButton::clicked, this, &RepliesWindow::remove);
    connect(m_save, &QPushButton::clicked, this, &RepliesWindow::save);
    connect(leave, &QPushButton::clicked, this, &RepliesWindow::reject);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(2));
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_save);
    return box;
}

void RepliesWindow::offerPlaceholders()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"placeholders"_s);
    for (const PlaceholderSpec &spec : placeholderSpecs()) {
        const QString name = QLatin1String(spec.name);
        connect(menu->addAction(u"%1\t{{%2}}"_s.arg(placeholderText(name, m_viewpoint.language), name)), &QAction::triggered, this, [this, name] {
            m_words->insertPlainText(u"{{%1}}"_s.arg(name));
            m_words->setFocus();
        });
    }
    menu->popup(mapToGlobal(findChild<QPushButton *>(u"placeholder"_s)->mapTo(this, QPoint(0, 0))));
}
