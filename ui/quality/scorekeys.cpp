// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scorekeys.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace fw::ui {

namespace {

constexpr Qt::KeyboardModifiers kHarmless = Qt::KeypadModifier | Qt::GroupSwitchModifier;

} // namespace

ScoreKeys::ScoreKeys(QAbstractItemView &view)
    : QObject(&view)
{
    view.installEventFilter(this);
}

bool ScoreKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (take(*static_cast<QKeyEvent *>(event), false)) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        if (take(*static_cast<QKeyEvent *>(event), true)) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool ScoreKeys::take(const QKeyEvent &key, bool isForReal)
{
    if ((key.modifiers() & ~kHarmless) != Qt::NoModifier) {
        return false;
    }
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isForReal) {
            emit moved(key.key() == Qt::Key_Up ? -1 : 1);
        }
        return true;
    default:
        break;
    }
    if (m_isWritable) {
        return takeWriting(key, isForReal);
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (isForReal) {
            emit evidenceWished();
        }
        return true;
    }
    return false;
}

bool ScoreKeys::takeWriting(const QKeyEvent &key, bool isForReal)
{
    const QChar typedChar = key.text().isEmpty() ? QChar() : key.text().at(0);
    if (typedChar.isDigit() || typedChar == QLatin1Char('.')) {
        if (isForReal) {
            emit typed(typedChar);
        }
        return true;
    }
    if (typedChar == QLatin1Char('[') || typedChar == QLatin1Char(']')) {
        if (isForReal) {
            typedChar == QLatin1Char('[') ? emit fromMarked() : emit toMarked();
        }
        return true;
    }
    using Signal = void (ScoreKeys::*)();
    Signal wish = nullptr;
    switch (key.key()) {
    case Qt::Key_J:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_K:
        if (isForReal) {
            emit moved(key.key() == Qt::Key_K ? -1 : 1);
        }
        return true;
    case Qt::Key_Y:
        wish = &ScoreKeys::saidYes;
        break;
    case Qt::Key_N:
        wish = &ScoreKeys::saidNo;
        break;
    case Qt::Key_X:
        wish = &ScoreKeys::saidNotApplicable;
        break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        wish = &ScoreKeys::erased;
        break;
    case Qt::Key_C:
        wish = &ScoreKeys::commentWished;
        break;
    case Qt::Key_M:
        wish = &ScoreKeys::nextMissingWished;
        break;
    case Qt::Key_G:
        wish = &ScoreKeys::evidenceWished;
        break;
    default:
        return false;
    }
    if (isForReal) {
        emit(this->*wish)();
    }
    return true;
}

} // namespace fw::ui
