// SPDX-License-Identifier: GPL-3.0-or-later
// How the windows are laid out in which a company edits lists of its own; what they do is in documenteditor.cpp.
#include "ui/protocols/documenteditor.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DocumentEditor::DocumentEditor(const Words &words, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_words(words), m_viewpoint(viewpoint), m_language(viewpoint.language.code()), m_message(new MessageBar), m_both(new QHBoxLayout), m_problem(new TextLabel({}, TextRole::Strong, Tone::Overdue)),
      m_earlier(new QMenu(this))
{
    setObjectName(words.id);
    setWindowTitle(words.title);
    const Theme theme = Theme::of(this);
    m_languages = new SegmentedControl(tr("Language of the words"));
    m_languages->setObjectName(words.id + u"Language"_s);
    m_languages->add(u"es"_s, tr("Spanish"), {});
    m_languages->add(u"en"_s, tr("English"), {});
    m_languages->setCurrent(m_language);
    auto *note = new TextLabel(words.note, TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    m_problem->setObjectName(words.id + u"Problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(words.title, TextRole::Headline), 1);
    head->addWidget(m_languages);
    m_both->setSpacing(theme.space(4));
    m_both->addWidget(buildList());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addLayout(head);
    column->addWidget(note);
    column->addWidget(m_message);
    column->addLayout(m_both, 1);
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        if (const auto answer = std::exchange(m_answer, {}))
            answer();
    });
    connect(m_languages, &SegmentedControl::currentChanged, this, [this](const QString &language) {
        m_language = language;
        showAll(current());
    });
    resize(theme.space(225), theme.space(175));
}

void DocumentEditor::setForm(QWidget *form)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(m_words.id + u"Scroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    scroll->setMinimumWidth(form->minimumSizeHint().width() + Theme::of(this).space(4)); // nothing of it is out of reach
    m_form = form;
    m_both->addWidget(scroll, 1);
}

QWidget *DocumentEditor::boxed(QWidget *field)
{
    auto *box = new QWidget;
    box->setAccessibleName(field->accessibleName());
    field->setAccessibleDescription(field->accessibleName());
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(field);
    return box;
}

QPushButton *DocumentEditor::button(const QString &name, const QString &text, const QString &icon)
{
    auto *one = new QPushButton(text);
    if (!icon.isEmpty())
        one->setIcon(icons::icon(icon, Tone::Muted));
    one->setObjectName(m_words.id + name);
    one->setAutoDefault(false);
    return one;
}

QWidget *DocumentEditor::buildList()
{
    const Theme theme = Theme::of(this);
    auto *side = new QWidget;
    side->setFixedWidth(theme.space(60));
    m_list = new QListWidget;
    m_list->setObjectName(m_words.id + u"List"_s);
    m_list->setAccessibleName(m_words.list);
    m_empty = new EmptyState(m_words.icon, m_words.empty, m_words.add);
    m_empty->hide();
    m_add = button(u"Add"_s, m_words.add, u"add"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &DocumentEditor::add);
    connect(m_empty, &EmptyState::triggered, this, &DocumentEditor::add);
    connect(m_list, &QListWidget::currentRowChanged, this, &DocumentEditor::choose);
    return side;
}

QWidget *DocumentEditor::buildButtons()
{
    auto *box = new QWidget;
    m_remove = button(u"Remove"_s, tr("Delete"), u"trash"_s);
    m_import = button(u"ImportButton"_s, tr("Import…"));
    m_export = button(u"ExportButton"_s, tr("Export…"));
    m_versions = button(u"Versions"_s, tr("Versions"));
    m_close = button(u"Close"_s, tr("Close"));
    m_save = button(u"Save"_s, tr("Save"));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    setButtonKind(m_remove, ButtonKind::Quiet);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(2));
    for (QPushButton *one : {m_remove, m_import, m_export, m_versions})
        row->addWidget(one);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_save);
    connect(m_remove, &QPushButton::clicked, this, &DocumentEditor::removeCurrent);
    connect(m_import, &QPushButton::clicked, this, &DocumentEditor::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &DocumentEditor::chooseExport);
    connect(m_versions, &QPushButton::clicked, this, &DocumentEditor::showVersions);
    connect(m_close, &QPushButton::clicked, this, &DocumentEditor::reject);
    connect(m_save, &QPushButton::clicked, this, &DocumentEditor::save);
    return box;
}
